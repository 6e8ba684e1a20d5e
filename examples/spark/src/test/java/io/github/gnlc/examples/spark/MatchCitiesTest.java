package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.cache.CacheStats;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job as its users start it. */
class MatchCitiesTest {
  private static final String SCHOOLS = "src/test/resources/schools.csv";

  private static SparkSession spark;

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() {
    spark = LocalSpark.session();
  }

  @Test
  void printsAndWritesWhatTheReadmeShows() throws IOException {
    assertEquals(0, matchSchools());
    String readme = Files.readString(Path.of("README.md"));
    String printed = out.toString().replace(folder.toString(), "target");
    assertTrue(readme.contains("```text\n" + printed + "```"), printed);
    String answers = csv("matched");
    assertTrue(readme.contains("```csv\n" + answers + "```"), answers);
    String rejected = csv("matched-rejected");
    assertTrue(readme.contains("```csv\n" + rejected + "```"), rejected);
    String table = Files.readString(Path.of(SCHOOLS));
    assertTrue(readme.contains("```csv\n" + table + "```"), table);
  }

  @Test
  void writesTheSameWhenItIsRunAgain() throws IOException {
    assertEquals(0, matchSchools());
    String first = csv("matched");
    assertEquals(0, matchSchools());
    assertEquals(first, csv("matched"));
    assertEquals(List.of("matched", "matched-rejected"), names(folder));
  }

  @Test
  void leavesTheEarlierResultIfItFails() throws IOException {
    assertEquals(0, matchSchools());
    String first = csv("matched");
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(two.resolve("a.csv"), "City,Country\nCork,IE\n");
    Files.writeString(two.resolve("b.csv"), "Country,City\nIE,Cork\n");
    assertEquals(1, match("--input", two.toString(), "--city-column", "City"));
    assertTrue(err.toString().contains("b.csv"), err::toString);
    assertTrue(err.toString().contains("CSV header does not conform to the schema"), err::toString);
    assertEquals(first, csv("matched"));
    assertEquals(List.of("matched", "matched-rejected", "two"), names(folder));
  }

  @Test
  void namesTheNearestColumns() {
    assertEquals(1, match("--input", SCHOOLS, "--city-column", "Citty"));
    assertEquals(
        "match-cities: no column 'Citty'; nearest of 4: City, Country, School\n", err.toString());
  }

  @Test
  void refusesATableThatHasAnswersAlready() {
    assertEquals(0, matchSchools());
    String answers = folder.resolve("matched").toString();
    assertEquals(
        1, match("--input", answers, "--city-column", "City", "--output", folder + "/again"));
    assertEquals(
        "match-cities: the table already has a column 'gnlc_member_id'; rename it or leave it"
            + " out\n",
        err.toString());
  }

  @Test
  void replacesOnlyWhatSparkHasWritten() throws IOException {
    Path own = Files.createDirectory(folder.resolve("matched"));
    Files.writeString(own.resolve("thesis.txt"), "years of work");
    assertEquals(1, matchSchools());
    assertTrue(
        err.toString().contains("matched is there and was not written by this job"), err::toString);
    assertEquals(List.of("thesis.txt"), names(own));
  }

  @Test
  void refusesFoldersThatOverlap() {
    assertEquals(1, match("--input", SCHOOLS, "--city-column", "City", "--output", SCHOOLS));
    assertTrue(err.toString().contains("--output"), err::toString);
    assertTrue(err.toString().contains("overlap; give folders of their own"), err::toString);
  }

  @Test
  void saysWhichTableIsNotThere() {
    assertEquals(1, match("--input", folder + "/none.csv", "--city-column", "City"));
    assertTrue(err.toString().contains("Path does not exist"), err::toString);
    assertTrue(err.toString().contains("none.csv"), err::toString);
  }

  @Test
  void refusesHalfACoordinateAndUnknownFormats() {
    assertEquals(1, match("--input", SCHOOLS, "--city-column", "City", "--latitude-column", "No"));
    assertTrue(err.toString().contains("go together"), err::toString);
    assertEquals(2, match("--input", SCHOOLS, "--city-column", "City", "--format", "xlsx"));
    assertTrue(err.toString().contains("xlsx"), err::toString);
  }

  @Test
  void readsTypedColumnsOfParquetAndRejectsWhatIsWrong() {
    StructType type = new StructType()
        .add("place", DataTypes.StringType)
        .add("lat", DataTypes.DoubleType)
        .add("lon", DataTypes.StringType)
        .add("day", DataTypes.DateType);
    List<Row> rows = List.of(
        RowFactory.create("Nam-gu", 35.54, "129.33", null),
        RowFactory.create("Nam-gu", 35.54, null, null),
        RowFactory.create("Nam-gu", 35.54, "east", null),
        RowFactory.create("Nam-gu", 135.54, "129.33", null),
        RowFactory.create("Hangzhou", null, null, Date.valueOf("2012-01-01")));
    String table = folder.resolve("table").toString();
    spark.createDataFrame(rows, type).coalesce(1).write().parquet(table);
    assertEquals(
        0,
        match(
            "--input",
            table,
            "--format",
            "parquet",
            "--city-column",
            "place",
            "--latitude-column",
            "lat",
            "--longitude-column",
            "lon",
            "--day-column",
            "day"));
    assertEquals(
        List.of("[kr-nam-gu-ulsan,matched]", "[null,none]"),
        texts("matched", "gnlc_member_id", "gnlc_verdict"));
    assertEquals(
        List.of(
            "[no longitude beside the latitude 35.54; expected both or none]",
            "['east' is no longitude; expected degrees such as 48.137 or -33.9]",
            "[Coordinate: latitude 135.54 is not within -90 to 90]"),
        texts("matched-rejected", "gnlc_why"));
    assertTrue(out.toString().contains("3  rejected"), out::toString);
  }

  /** Each run would else find the rows of the one before. */
  @Test
  void refusesAnOutputThatAPatternOfTheInputMatches() throws IOException {
    Files.copy(Path.of(SCHOOLS), folder.resolve("a.csv"));
    assertEquals(1, match("--input", folder + "/*", "--city-column", "City"));
    assertTrue(err.toString().contains("/* overlap; give folders of their own"), err::toString);
    assertEquals(0, match("--input", folder + "/*.csv", "--city-column", "City"));
    String first = out.toString();
    assertEquals(0, match("--input", folder + "/*.csv", "--city-column", "City"));
    assertEquals(first + first, out.toString());
  }

  @Test
  void keepsCellsAsTheyAre() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "No;City\n  1 ;\"  Cork;\n \"\"IE \"\n");
    assertEquals(
        0,
        match(
            "--input",
            table.toString(),
            "--city-column",
            "city",
            "--delimiter",
            ";",
            "--multi-line"));
    assertTrue(csv("matched").contains("\n  1 ;\"  Cork;\n \"\"IE \";"), csv("matched"));
  }

  @Test
  void writesParquetOfCsvAndRejectedRowsWhereItIsTold() throws IOException {
    assertEquals(
        0,
        matchSchools(
            "--output-format",
            "parquet",
            "--output",
            folder + "/answers/",
            "--rejected",
            folder + "/wrong"));
    assertEquals(List.of("answers", "wrong"), names(folder));
    assertTrue(
        texts("answers", "City", "gnlc_member_id").contains("[Xian, China,cn-xi-an]"),
        () -> texts("answers", "City", "gnlc_member_id").toString());
    assertEquals(1, texts("wrong", "gnlc_why").size());
  }

  @Test
  void rejectedRowsAreBesideAnOutputThatIsGivenWithASlash() throws IOException {
    assertEquals(0, matchSchools("--output", folder + "/matched/"));
    assertEquals(List.of("matched", "matched-rejected"), names(folder));
  }

  @Test
  void leavesTheEarlierResultIfTheRejectedRowsCannotBeWritten() throws IOException {
    assertEquals(0, matchSchools());
    String first = csv("matched");
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertEquals(
        1, match("--input", SCHOOLS, "--city-column", "School", "--rejected", file + "/wrong"));
    assertEquals(first, csv("matched"));
    assertEquals(List.of("file", "matched", "matched-rejected"), names(folder));
  }

  @Test
  void refusesToReplaceATableOfOtherJobs() {
    spark.range(1).write().parquet(folder + "/matched");
    assertEquals(1, matchSchools());
    assertTrue(err.toString().contains("it has no file _gnlc"), err::toString);
    assertEquals(1, texts("matched", "id").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",City | has no name for column 1; give it one",
        "City,city | has 'city' twice",
        "City,gnlc_malformed | already has a column 'gnlc_malformed'",
        "City,gnlc_answer | already has a column 'gnlc_answer'",
        "City,GNLC_why | already has a column 'GNLC_why'"
      })
  void refusesColumnsThatCannotBeToldApart(String header, String message) throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, header + "\n1,Cork\n");
    assertEquals(1, match("--input", table.toString(), "--city-column", "City"));
    assertTrue(err.toString().contains(message), err::toString);
  }

  @Test
  void refusesParquetOfRejectedRows() {
    spark
        .sql("SELECT 'Cork' AS City, CAST(NULL AS STRING) AS gnlc_malformed")
        .write()
        .parquet(folder + "/table");
    assertEquals(
        1, match("--input", folder + "/table", "--format", "parquet", "--city-column", "City"));
    assertTrue(err.toString().contains("a column 'gnlc_malformed'"), err::toString);
  }

  @Test
  void aTimestampIsItsDayAndColumnsMayHaveAnyName() {
    spark
        .sql("SELECT 'Hangzhou' AS `a.b``c`, TIMESTAMP'2020-01-01 12:00:00' AS day")
        .write()
        .parquet(folder + "/table");
    assertEquals(
        0,
        match(
            "--input",
            folder + "/table",
            "--format",
            "parquet",
            "--city-column",
            "a.b`c",
            "--day-column",
            "day"));
    assertEquals(List.of("[cn-hangzhou]"), texts("matched", "gnlc_member_id"));
  }

  @Test
  void aTextThatOccursOftenIsResolvedOnce() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "City\n" + "Beijing\n".repeat(10_000));
    Matcher matcher = NetworkHandle.bundled().matcher();
    matcher.forget();
    CacheStats before = matcher.stats();
    assertEquals(0, match("--input", table.toString(), "--city-column", "City"));
    CacheStats asked = matcher.stats().minus(before);
    assertEquals(1, asked.loadCount());
    assertTrue(asked.requestCount() >= 10_000, asked::toString);
  }

  @Test
  void anEmptyTableHasNoAnswers() throws IOException {
    Path empty = folder.resolve("empty.csv");
    Files.writeString(empty, "City\n");
    assertEquals(0, match("--input", empty.toString(), "--city-column", "City"));
    assertTrue(out.toString().startsWith("0 rows\n"), out::toString);
  }

  private int matchSchools(String... more) {
    List<String> options = new ArrayList<>(List.of(
        "--input", SCHOOLS,
        "--city-column", "City",
        "--country-column", "Country",
        "--region-column", "Region"));
    options.addAll(List.of(more));
    return match(options.toArray(String[]::new));
  }

  private int match(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    if (!arguments.contains("--output")) {
      arguments.addAll(List.of("--output", folder.resolve("matched").toString()));
    }
    return MatchCities.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
  }

  private List<String> texts(String result, String... columns) {
    return spark
        .read()
        .parquet(folder.resolve(result).toString())
        .selectExpr(columns)
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  /** The one file of a result. */
  private String csv(String result) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(result))) {
      List<Path> parts = files.filter(file -> file.toString().endsWith(".csv")).toList();
      assertEquals(1, parts.size(), parts::toString);
      return Files.readString(parts.get(0));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
