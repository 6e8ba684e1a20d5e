package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers say in words: who is meant, or why nobody, and what would decide. */
class AnswersTest {
  private static final NameResolver RESOLVER = new NamedPlaces()
      .country("CN", "China")
      .country("DZ", "Algeria", "Алжир", "Jazoir")
      .country("GB", "United Kingdom", "UK")
      .country("IE", "Ireland")
      .country("KR", "Republic of Korea", "South Korea")
      .country("NI", "Nicaragua")
      .country("SA", "Saudi Arabia")
      .country("US", "United States of America", "USA")
      .subdivision("CN-ZJ", "Zhejiang")
      .subdivision("US-AR", "Arkansas")
      .subdivision("US-MA", "Massachusetts")
      .member("cn-hangzhou", "Hangzhou")
      .name("cn-hangzhou", "zh-Hans", "杭州")
      .name("cn-hangzhou", "de", "Hangtschou")
      .in("cn-hangzhou", "CN-ZJ")
      .member("cn-wuhan", "Wuhan")
      .population("cn-wuhan", "Wuhan", 8_000_000)
      .member("dz-algiers", "Algiers")
      .name("dz-algiers", "ru", "Алжир")
      .name("dz-algiers", "und", "Jazoir")
      .unconfirmed("gb-derry", "Derry")
      .member("gb-newport", "Newport")
      .population("gb-newport", "Newport", 150_000)
      .member("ie-newport", "Newport")
      .population("ie-newport", "Newport", 600)
      .member("kr-nam-gu-busan", "Nam-gu")
      .within("kr-nam-gu-busan", "Busan")
      .member("kr-nam-gu-ulsan", "Nam-gu")
      .within("kr-nam-gu-ulsan", "Ulsan")
      .member("ni-granada", "Granada")
      .population("ni-granada", "Granada", 100_000)
      .member("sa-madinah", "Al-Madinah")
      .member("us-lowell", "Lowell")
      .in("us-lowell", "US-MA")
      .other("ES", 230_000, "Granada")
      .other("US", 650_000, "Boston")
      .stated("", "2025", "exactly", 20)
      .stated("CN", "2025", "exactly", 4)
      .stated("IE", "2025", "exactly", 1)
      .resolver();

  private static NameQuery exactly(String text) {
    return NameQuery.builder().text(text).strictness(Strictness.EXACT).build();
  }

  private static Resolution resolve(String text, Strictness strictness) {
    return RESOLVER.resolve(
        NameQuery.builder().text(text).strictness(strictness).build());
  }

  private static Resolution at(String text, double latitude, double longitude) {
    return RESOLVER.resolve(NameQuery.builder()
        .text(text)
        .coordinate(Coordinate.of(latitude, longitude))
        .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wuhan | cn-wuhan | as recorded (1.0)",
        "wuhan, China | cn-wuhan | country beside the name (1.0)",
        "Hangzhou City, China | cn-hangzhou | word of administration, country beside the name (0.97)",
        "Hangzhou, Africa | cn-hangzhou | region beside the name (0.99)",
        "Hangzou | cn-hangzhou | one typing error (0.9)",
        "Hangtschuo | cn-hangzhou | one typing error (0.875)",
        "杭州市 | cn-hangzhou | word of administration (0.97)",
        "Hangzou City, China | cn-hangzhou | word of administration, country beside the name, one typing error (0.87)",
        "Hangzhou City 310000, China | cn-hangzhou | word of administration, country beside the name, postal code beside the name (0.965)",
        "Гранада, Nicaragua | ni-granada | script, country beside the name (0.97)",
        "Nam-gu, Busan | kr-nam-gu-busan | region beside the name (0.99)",
        "Madinah | sa-madinah | Arabic article (0.985)",
        "Алжир | dz-algiers | as recorded (1.0)",
        "АЛЖИР, Algeria | dz-algiers | country beside the name (1.0)",
        "Jazoir, Algeria | dz-algiers | country beside the name (1.0)",
        "Lowel, USA | us-lowell | country beside the name, one typing error (0.9)",
        "owell, USA | us-lowell | country beside the name, one typing error (0.9)",
        "olwell, USA | us-lowell | country beside the name, one typing error (0.9)",
        "xlowell, USA | us-lowell | country beside the name, one typing error (0.9)",
        "Mangtschou | cn-hangzhou | one typing error (0.875)",
        "Lowell 01854 | us-lowell | postal code beside the name (0.995)",
        "Lowell, MA 01854, USA | us-lowell | region beside the name, country beside the name, postal code beside the name (0.985)",
      })
  void tellByWhatDifferencesAMemberIsMeant(String text, String id, String how) {
    assertThat(RESOLVER.resolve(text).explanation())
        .startsWith("'" + text + "' is ")
        .contains("(" + id + ")")
        .endsWith(": " + how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hangzhou, Ireland | what is given with the name contradicts it (the country IE, not CN); nearest is Hangzhou",
        "Hangzhou, China, Ireland | what is given with the name contradicts it (two countries, IE and CN); nearest is Hangzhou",
        "Hangzhou, Arkansas | what is given with the name contradicts it (the subdivision Arkansas, in which it does not lie); nearest is Hangzhou",
        "Hangzhou, Europe and North America | what is given with the name contradicts it (the region Europe and North America, not Africa); nearest is Hangzhou",
        "Hangzhou, somewhere, elsewhere | the words beside the name are not known (somewhere, elsewhere); nearest is Hangzhou",
        "Hangzhou, somewhere, China | the words beside the name are not known (somewhere); nearest is Hangzhou",
        "Lowell, AR | what is given with the name contradicts it (the subdivision AR, in which it does not lie); nearest is Lowell",
        "Lowell, USA, China | what is given with the name contradicts it (two countries, CN and US); nearest is Lowell",
        "Newport, China | what is given with the name contradicts it (the country CN, not GB); nearest is Newport, GB",
        "Boston, China | no recorded name is similar; not among the",
        "Boston, somewhere | no recorded name is similar; not among the",
        "Al Lowell | no recorded name is similar enough; nearest is Lowell",
        "Hangtschou 2 | no recorded name is similar enough; nearest is Hangzhou",
        "Hangtschou City | no recorded name is similar; not among the",
        "Lowell, MA, China | what is given with the name contradicts it (the country CN, not US); nearest is Lowell",
        "Derry | the city is in the dataset, but is not a member (unconfirmed); nearest is Derry",
        "Boston | it is the name of another place (Boston, US); not among the 10 known of 20 members",
        "Howell | no recorded name is similar enough; nearest is Lowell",
        "Howell, USA | no recorded name is similar; not among the 10",
        "Xqzy | no recorded name is similar; not among the 10 known of 20 members",
        "Wuhn, China | no recorded name is similar; not among the 10 known of 20 members; CN has 2 whose names the data lack",
        "Cork, Ireland | no recorded name is similar",
        "China | it is the name of a country (CN)",
        "Jazoir | it is the name of a country (DZ); nearest is Algiers",
        "- | there is no name in it",
      })
  void tellWhyNobodyIsMeant(String text, String why) {
    assertThat(RESOLVER.resolve(text).explanation())
        .startsWith("'" + text + "' is no member: " + why);
  }

  @Test
  void tellWhatDecidesBetweenSeveral() {
    assertThat(RESOLVER.resolve("Newport").explanation())
        .contains("(gb-newport)", " or Newport, IE (ie-newport)")
        .endsWith("; give a country or a coordinate");
    assertThat(RESOLVER.resolve("Nam-gu").explanation())
        .contains("(kr-nam-gu-busan)", " or Nam-gu, KR (kr-nam-gu-ulsan)")
        .endsWith("; give a region or a coordinate");
    assertThat(RESOLVER.resolve("Granada").explanation())
        .endsWith(" or Granada, ES, with 230000 inhabitants; give a country or a coordinate");
  }

  @Test
  void tellThatTheCountryOfTheQueryContradictsTheText() {
    for (String text : List.of("Hangzhou", "Hangzhou, China")) {
      NameQuery query = NameQuery.builder().text(text).country("IE").build();
      assertThat(RESOLVER.resolve(query).explanation()).contains("(the country IE, not CN)");
    }
  }

  @Test
  void ofTheFirstCountryTheyTellTheSame() {
    assertThat(inChina("Lowell").explanation()).contains("(the country CN, not US)");
    assertThat(inChina("Hangzhou, Ireland").explanation()).contains("(two countries, IE and CN)");
    assertThat(inChina("Ireland").explanation()).contains("no recorded name is similar;");
  }

  private static Resolution inChina(String text) {
    return RESOLVER.resolve(NameQuery.builder().text(text).country("CN").build());
  }

  @Test
  void theNearestAreThoseThatAreSimilarAlone() {
    assertThat(RESOLVER.resolve("Howell").candidates())
        .extracting(match -> match.member().id())
        .containsExactly("us-lowell");
  }

  @Test
  void asATextTheyHaveTheirComponents() {
    assertThat(RESOLVER.resolve("Wuhan"))
        .hasToString("Matched[text=Wuhan, match=Match[member=Wuhan, CN (cn-wuhan), name=Wuhan, "
            + "score=1.0, steps=[]], otherPlaces=[], remark=]");
  }

  @Test
  void aCoordinateExcludesMembersMoreThanFortyKilometresAway() {
    assertThat(at("Wuhan", 1, 1.2).member().map(Member::id)).contains("cn-wuhan");
    assertThat(at("Wuhan", 1, 1.35).member().map(Member::id)).contains("cn-wuhan");
    assertThat(at("Wuhan", 1, 1.37).member()).isEmpty();
    assertThat(at("Wuhan", 1, 3).explanation())
        .contains("contradicts it (a point 222 km away); nearest is Wuhan");
    assertThat(at("Granada", 1, 1).explanation()).endsWith("as recorded (1.0)");
  }

  @Test
  void aCoordinateThatCannotBeComparedIsTold() {
    assertThat(at("Hangzhou", 30, 120).explanation())
        .endsWith(
            "as recorded (1.0); where it lies is not known, so its coordinate was not compared");
  }

  @Test
  void exactlyMeansButForCaseAndWhatStandsBeside() {
    assertThat(resolve("hangzhou, china", Strictness.EXACT).member()).isPresent();
    assertThat(resolve("Hangzhou City", Strictness.EXACT).member()).isEmpty();
    assertThat(resolve("Hangzou", Strictness.EXACT).member()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gori City, Gori",
    "Saint Mary, St Mary",
    "Al-Madinah, Madinah",
    "Batman Shahr, Shahr Batman"
  })
  void exactlyLeavesNoWordOutOnEitherSide(String recorded, String text) {
    NameResolver resolver = new NamedPlaces()
        .country("SA", "Saudi Arabia")
        .member("sa-it", recorded)
        .resolver();

    assertThat(resolver.resolve(text).member()).isPresent();
    assertThat(resolver.resolve(exactly(text)).member()).isEmpty();
    assertThat(resolver.resolve(exactly(recorded + ", Saudi Arabia")).member()).isPresent();
  }

  @Test
  void lenientlyShorterNamesMayBeMisspeltAndUnknownWordsStandBeside() {
    assertThat(resolve("Wuhn", Strictness.NORMAL).member()).isEmpty();
    assertThat(resolve("Wuhn", Strictness.LENIENT).explanation())
        .endsWith("one typing error (0.9)");
    assertThat(resolve("Hangzhou City, somewhere", Strictness.LENIENT).explanation())
        .endsWith("word of administration, unknown words beside the name (0.72)");
  }

  @Test
  void aNameInAnotherScriptIsReadByItsSoundIfTheCountryIsKnown() {
    NameResolver resolver = new NamedPlaces()
        .country("DE", "Germany")
        .member("de-hamburg", "Hamburg")
        .resolver();
    NameQuery.Builder exact = NameQuery.builder().country("DE").strictness(Strictness.EXACT);

    assertThat(resolver.resolve("ハンブルク, Germany").explanation())
        .endsWith("(de-hamburg) by the name 'Hamburg': script, country beside the name (0.97)");
    assertThat(resolver.resolve("ハンブルク").member()).isEmpty();
    assertThat(resolver.resolve(exact.text("ハンブルク").build()).member()).isEmpty();
  }

  @Test
  void aNameInAnotherAlphabetIsReadByItsLettersWithoutTheCountryToo() {
    NameResolver resolver =
        new NamedPlaces().country("DE", "Germany").member("de-bremen", "Bremen").resolver();
    assertThat(resolver.resolve("Бремен").explanation())
        .endsWith("(de-bremen) by the name 'Bremen': script (0.97)");
  }

  @Test
  void manyAreAnsweredInOrderWithTheirNumberAfterEveryChunk() {
    List<String> texts = IntStream.range(0, 2500)
        .mapToObj(i -> i % 2 == 0 ? "Wuhan" : i % 5 == 0 ? "Newport" : "Xqzy")
        .toList();
    for (boolean parallel : new boolean[] {false, true}) {
      BulkResolution bulk = parallel ? RESOLVER.bulk().parallel() : RESOLVER.bulk();
      List<String> answered = new ArrayList<>();
      List<Long> done = new ArrayList<>();

      ResolutionReport report =
          bulk.onProgress(done::add).resolve(texts.stream(), answer -> answered.add(answer.text()));

      assertThat(answered).isEqualTo(texts);
      assertThat(done).containsExactly(1024L, 2048L, 2500L);
      assertThat(report.total()).isEqualTo(2500);
      assertThat(report.matched()).isEqualTo(1250);
      assertThat(report.ambiguous()).isEqualTo(250);
      assertThat(report.noneTotal()).isEqualTo(1000);
      assertThat(report)
          .hasToString(
              "1250 matched, 250 ambiguous, 1000 none (no recorded name is similar 1000) of 2500");
    }
  }

  @Test
  void ofAFullChunkTheEndIsNotToldTwice() {
    List<Long> done = new ArrayList<>();
    RESOLVER
        .bulk()
        .onProgress(done::add)
        .resolve(IntStream.range(0, 1024).mapToObj(i -> "Wuhan"), answer -> {});
    assertThat(done).containsExactly(1024L);
  }
}
