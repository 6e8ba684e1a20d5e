package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.cache.CacheStats;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions and views in SQL. */
class GnlcFunctionsTest {
  private static final LocalDate DAY = LocalDate.parse("2020-09-23");

  private final SparkSession spark = LocalSpark.session();

  @BeforeEach
  void register() {
    GnlcFunctions.register(spark);
  }

  @Test
  void resolvesNames() {
    Row answer = one("SELECT gnlc_resolve('Xian', 'China') AS a").getStruct(0);
    assertEquals("cn-xi-an", answer.getAs("member_id"));
    assertEquals("matched", answer.getAs("verdict"));
    assertEquals(
        "ambiguous", one("SELECT gnlc_resolve('Granada', NULL).verdict").get(0));
    assertEquals(
        "Granada, ES", one("SELECT gnlc_resolve('Granada', NULL).other_place").get(0));
    assertEquals(
        "there is no name in it", one("SELECT gnlc_resolve(NULL, NULL).reason").get(0));
  }

  @Test
  void resolvesATextOnceHoweverOftenItOccurs() {
    Matcher matcher = NetworkHandle.bundled().matcher();
    matcher.forget();
    CacheStats before = matcher.stats();
    Row counts = one(
        "SELECT count(*), count(gnlc_resolve(city, 'CN').member_id) FROM"
            + " (SELECT concat('Bei', 'jing', repeat(' ', id % 3)) AS city FROM range(0, 200000, 1, 4))");
    assertEquals(200_000L, counts.getLong(0));
    assertEquals(200_000L, counts.getLong(1));
    // spaces around a name are no part of the question
    CacheStats asked = matcher.stats().minus(before);
    assertEquals(1, asked.loadCount());
    assertTrue(asked.requestCount() >= 200_000, asked::toString);
  }

  @Test
  void tellsWhoWasAMemberOnADay() {
    assertEquals(
        true, one("SELECT gnlc_is_member('Hangzhou', 'CN', '2020-01-01')").get(0));
    assertEquals(
        true, one("SELECT gnlc_is_member('Hangzhou', 'CN', DATE'2020-01-01')").get(0));
    assertEquals(
        false, one("SELECT gnlc_is_member('Hangzhou', 'CN', '2012-01-01')").get(0));
    assertEquals(null, one("SELECT gnlc_is_member('Hangzhou', 'CN', NULL)").get(0));
    assertEquals(null, one("SELECT gnlc_is_member('Seoul', 'KR', '2020-01-01')").get(0));
  }

  @Test
  void aDayMayHaveBlanksAroundItOrBeBlank() {
    assertEquals(
        true, one("SELECT gnlc_is_member('Hangzhou', 'CN', ' 2020-01-01')").get(0));
    assertEquals(null, one("SELECT gnlc_is_member('Hangzhou', 'CN', ' ')").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL, 'IE'", "'Cork', 'Atlantis'", "'Mexico', NULL"})
  void whereItIsNotClearWhichCityIsMeantItIsNotKnown(String cityAndCountry) {
    assertEquals(
        null, one("SELECT gnlc_is_member(" + cityAndCountry + ", '2020-01-01')").get(0));
  }

  @Test
  void theStatementsOfTheReadmeRun() throws IOException {
    spark.sql("CREATE OR REPLACE TEMP VIEW schools AS SELECT 'Xian' AS city, 'CN' AS country");
    spark.sql("CREATE OR REPLACE TEMP VIEW visits AS"
        + " SELECT 'Cork' AS city, 'IE' AS country, DATE'2024-02-14' AS day");
    asTheReadmeShows(spark);
    List<String> statements = Pattern.compile("spark\\.sql\\(\"(.+)\"\\)")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
    assertTrue(statements.size() >= 4, statements::toString);
    for (String statement : statements) {
      assertTrue(spark.sql(statement).count() > 0, statement);
    }
  }

  /** The block of the README, to the letter. */
  private static void asTheReadmeShows(SparkSession spark) {
    GnlcFunctions.register(spark);
    spark.sql(
        "SELECT * EXCEPT (r), r.* FROM (SELECT *, gnlc_resolve(city, country) AS r FROM schools)");
    spark.sql("SELECT count(*) FROM visits WHERE gnlc_is_member(city, country, day)");
    spark.sql(
        "SELECT m.country, count(*) FROM gnlc_awards a JOIN gnlc_members m ON m.id = a.member_id GROUP BY m.country");
  }

  @Test
  void longTextsAreAnsweredAndNotRemembered() {
    Matcher matcher = NetworkHandle.bundled().matcher();
    CacheStats before = matcher.stats();
    Row answer = one("SELECT gnlc_resolve(repeat('a', 5000), 'IE')").getStruct(0);
    assertEquals("none", answer.getAs("verdict"));
    assertEquals(before, matcher.stats());
  }

  /** As the library's three answers: yes, no, and null for not known. */
  @Test
  void isAMemberOnADayWhereTheLibrarySaysSo() {
    List<Row> answers = spark
        .sql("SELECT id, gnlc_is_member(concat(name, ', ', country), NULL, '" + DAY
            + "') FROM gnlc_members WHERE gnlc_resolve(name, country).member_id = id")
        .collectAsList();
    assertTrue(answers.size() > Gnlc.members().count() * 0.9, answers.size() + " asked");
    for (Row answer : answers) {
      Member member = Gnlc.allMembers().get(answer.getString(0));
      boolean known = Gnlc.allMembers().presentOn(DAY).contains(member);
      boolean possible = Gnlc.allMembers().presentOn(DAY, Certainty.POSSIBLE).contains(member);
      Boolean expected = known ? Boolean.TRUE : possible ? null : Boolean.FALSE;
      assertEquals(expected, answer.get(1), member::toString);
    }
  }

  @Test
  void whatIsNotKnownOfACityOutsideTheNetworkIsNull() {
    Member unconfirmed =
        Gnlc.allMembers().withStatus(MemberStatus.UNCONFIRMED).list().get(0);
    assertEquals(
        null,
        one("SELECT gnlc_is_member(\"" + unconfirmed.name() + "\", '"
                + unconfirmed.country().alpha2() + "', '2020-01-01')")
            .get(0));
  }

  @Test
  void aDayThatIsNoneIsAnError() {
    Exception failure = assertThrows(
        Exception.class, () -> one("SELECT gnlc_is_member('Cork', 'IE', '2020-13-01')"));
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertEquals("'2020-13-01' is no day; expected one such as 2024-02-14", cause.getMessage());
  }

  @Test
  void findsMembersById() {
    Row member = one("SELECT gnlc_member('cn-xi-an') AS m").getStruct(0);
    Member expected = Gnlc.members().get("cn-xi-an");
    assertEquals(expected.name(), member.getAs("name"));
    assertEquals(expected.joined().toEdtf(), member.getAs("joined"));
    assertEquals(null, one("SELECT gnlc_member('cn-nowhere')").get(0));
  }

  @Test
  void viewsHaveTheRowsOfTheDataset() {
    assertEquals(
        (long) Gnlc.members().count(),
        one("SELECT count(*) FROM gnlc_members WHERE status = 'member'").get(0));
    assertEquals(
        (long) Gnlc.evidence().count(),
        one("SELECT count(*) FROM gnlc_evidence").get(0));
    assertEquals(
        (long) Gnlc.members().awardedIn(2024).count(),
        one("SELECT count(DISTINCT m.id) FROM gnlc_awards a JOIN gnlc_members m ON m.id = a.member_id"
                + " WHERE a.year = 2024")
            .get(0));
  }

  @Test
  void takesAnotherDataset(@TempDir Path folder) {
    Network other = Samples.seeded(18).network(50).value().network();
    Path file = folder.resolve("other.json");
    other.writeTo(file, DatasetFormat.JSON);
    GnlcFunctions.register(spark, file.toString());
    assertEquals(
        (long) other.members().count(),
        one("SELECT count(*) FROM gnlc_members WHERE status = 'member'").get(0));
    assertEquals(
        (long) other.members().count(),
        one("SELECT count(gnlc_member(id)) FROM gnlc_members WHERE status = 'member'")
            .get(0));
    assertEquals(null, one("SELECT gnlc_member('cn-xi-an')").get(0));
  }

  private Row one(String sql) {
    return spark.sql(sql).first();
  }
}
