package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one is told who asks for what is not there. */
class SelectionErrorsTest {
  private static final String COUNTRY_HINT =
      "; expected an ISO 3166-1 code in capitals, such as CN, CHN or 156";

  private final Network network = Network.ofDataset(TestTables.small().build());
  private final Members today = network.members();

  @Test
  void namesTheCodeNearestToAnUnknownCountry() {
    UnknownKeyException error = unknown(() -> today.inCountry("XX"));

    assertThat(error).hasMessage("No country 'XX'; nearest: MX" + COUNTRY_HINT);
    assertThat(error.kind()).isEqualTo(Kind.COUNTRY);
    assertThat(error.key()).isEqualTo("XX");
    assertThat(error.nearest()).containsExactly("MX");
  }

  @Test
  void namesTheCodesNearestToALowerCaseOne() {
    assertThat(unknown(() -> today.inCountry("cn")))
        .hasMessage("No country 'cn'; nearest: CN, CHN" + COUNTRY_HINT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China | CN",
        "the people's republic of CHINA | CN",
        "UK | GB",
        "uk | GB",
        "Ivory Coast | CI",
        "Côte d'Ivoire | CI",
        "Cote d’Ivoire | CI"
      })
  void namesTheCodeOfACountryAsPeopleWriteIt(String name, String code) {
    TestTables tables = TestTables.small()
        .add("countries", "GB", "GBR", "826", "United Kingdom", "Europe and North America")
        .add("countries", "CI", "CIV", "384", "Côte d'Ivoire", "Africa")
        .add("country_names", "GB", "UK")
        .add("country_names", "CI", "Ivory Coast");
    Network other = Network.ofDataset(tables.build());
    String message = "No country '" + name + "'; it is a name of " + code + COUNTRY_HINT;
    assertThat(unknown(() -> other.members().inCountry(name))).hasMessage(message);
    assertThat(unknown(() -> other.countries().get(name))).hasMessage(message);
    assertThat(unknown(() -> other.awards().inCountry(name))).hasMessage(message);
    assertThat(unknown(() -> other.practices().inCountry(name))).hasMessage(message);
    assertThat(unknown(() -> other.evidence().inCountry(name))).hasMessage(message);
    assertThat(unknown(() -> other.events().inCountry(name))).hasMessage(message);
    assertThat(unknown(() -> other.statements().inCountry(name))).hasMessage(message);
  }

  @Test
  void namesTheCodesNearestToAMisspeltOne() {
    assertThat(unknown(() -> today.inCountry("CNH")))
        .hasMessage("No country 'CNH'; nearest: CN, CHN" + COUNTRY_HINT);
  }

  @Test
  void namesNoneIfNoCodeIsNear() {
    assertThat(unknown(() -> today.inCountry("Aotearoa")))
        .hasMessage("No country 'Aotearoa'" + COUNTRY_HINT);
  }

  @Test
  void refusesACountryOfAnotherDataset() {
    Country mali = Country.builder()
        .alpha2("ML")
        .alpha3("MLI")
        .numeric("466")
        .name("Mali")
        .region(Region.AFRICA)
        .build();

    assertThat(unknown(() -> today.inCountry(mali)).key()).isEqualTo("ML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "cn", "CNN", "999", "C N", "ČN", "[]", "北京"})
  void refusesCountriesThatAreNone(String code) {
    assertThat(unknown(() -> today.inCountry(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.countries().get(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.awards().inCountry(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.practices().inCountry(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.evidence().inCountry(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.events().inCountry(code)).key()).isEqualTo(code);
    assertThat(unknown(() -> network.statements().inCountry(code)).key()).isEqualTo(code);
    assertThat(network.countries().find(code)).isEmpty();
  }

  @Test
  void saysThatACountryIsOutsideTheSelectionByTheCodeGiven() {
    UnknownKeyException error = unknown(() -> network.countries().withMembers().get("NZL"));

    assertThat(error)
        .hasMessage(
            "No country 'NZL'; the dataset has it," + " but outside countries[where with members]");
    assertThat(error.key()).isEqualTo("NZL");
    assertThat(error.nearest()).isEmpty();
  }

  @Test
  void namesTheCohortsNearestToAnUnknownOne() {
    UnknownKeyException error = unknown(() -> today.inCohort("gnlc-2020"));

    assertThat(error)
        .hasMessage("No cohort 'gnlc-2020'; nearest: gnlc-2022, gnlc-2019;"
            + " the dataset has gnlc-2019, gnlc-2022");
    assertThat(error.kind()).isEqualTo(Kind.COHORT);
    assertThat(error.nearest()).containsExactly("gnlc-2022", "gnlc-2019");
  }

  @Test
  void namesTheAwardRoundsNearestToAnUnknownOne() {
    UnknownKeyException error = unknown(() -> today.awardedIn(2016));

    assertThat(error)
        .hasMessage("No award round '2016'; nearest: 2015, 2024; the dataset has 2015, 2024");
    assertThat(error.kind()).isEqualTo(Kind.AWARD_ROUND);
    assertThat(error.key()).isEqualTo("2016");
    assertThat(unknown(() -> network.awards().inRound(2016))).hasMessage(error.getMessage());
  }

  /** Year 0 stands for any round within the index; nobody may ask for it. */
  @ParameterizedTest
  @ValueSource(ints = {0, -1, 2014, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesRoundsThatWereNone(int year) {
    assertThat(unknown(() -> today.awardedIn(year)).key()).isEqualTo(Integer.toString(year));
  }

  @Test
  void namesTheMembersNearestToAnUnknownOne() {
    UnknownKeyException error = unknown(() -> today.get("cn-hangzhu"));

    assertThat(error)
        .hasMessage(
            "No member 'cn-hangzhu'; nearest: cn-hangzhou; see the ids of members[of today]");
    assertThat(error.kind()).isEqualTo(Kind.MEMBER);
    assertThat(error.key()).isEqualTo("cn-hangzhu");
    assertThat(error.nearest()).containsExactly("cn-hangzhou");
  }

  @Test
  void saysThatAMemberIsOutsideTheSelection() {
    UnknownKeyException error = unknown(() -> today.get("ke-nairobi"));

    assertThat(error)
        .hasMessage("No member 'ke-nairobi'; the dataset has it, but outside members[of today]");
    assertThat(error.nearest()).isEmpty();
    assertThat(today.find("ke-nairobi")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.gnlc.query.EveryKind#byId")
  void refusesAnUnknownIdOfEveryKind(Kind kind) {
    Selection<?, ?> everything = EveryKind.of(network, kind);

    UnknownKeyException error = unknown(() -> everything.get("?"));

    assertThat(error).hasMessage("No " + kind + " '?'; see the ids of " + everything);
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.key()).isEqualTo("?");
    assertThat(error.nearest()).isEmpty();
    assertThat(everything.find("?")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.gnlc.query.EveryKind#byId")
  void saysOfEveryKindThatTheThingIsOutsideTheSelection(Kind kind) {
    Selection<?, ?> everything = EveryKind.of(network, kind);
    Selection<?, ?> nothing = everything.where("of nothing", thing -> false);
    String id = everything.ids().get(0);

    assertThat(unknown(() -> nothing.get(id)))
        .hasMessage("No " + kind + " '" + id + "'; the dataset has it, but outside " + nothing);
  }

  static Stream<Arguments> filtersById() {
    return Stream.of(
        byId("member", "cn-beijin", "cn-beijing", c -> c.awards().ofMember("cn-beijin")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.practices().ofMember("cn-beijin")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.evidence().ofMember("cn-beijin")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.memberNames().ofMember("cn-beijin")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.thematicClusters().ofMember("cn-beijin")),
        byId("event", "iclc-", "iclc-2, iclc-6", c -> c.documents().ofEvent("iclc-")),
        byId("event", "iclc-", "iclc-2, iclc-6", c -> c.officials().atEvent("iclc-")),
        byId("source", "s", "s1, s2, s3", c -> c.evidence().fromSource("s")),
        byId("source", "s", "s1, s2, s3", c -> c.officials().fromSource("s")),
        byId("source", "s", "s1, s2, s3", c -> c.statements().fromSource("s")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.officials().forMember("cn-beijin")),
        byId("member", "cn-beijin", "cn-beijing", c -> c.propositions().ofMember("cn-beijin")),
        byId("event", "iclc-", "iclc-2, iclc-6", c -> c.propositions().ofEvent("iclc-")),
        byId("source", "s", "s1, s2, s3", c -> c.propositions().fromSource("s")),
        byId("document", "guid", "guide", c -> c.propositions().ofDocument("guid")),
        byId(
            "cohort",
            "gnlc-2020",
            "gnlc-2022, gnlc-2019",
            c -> c.propositions().ofCohort("gnlc-2020")),
        byId(
            "official",
            "Irina Bokova/2015",
            "Irina Bokova/2015-09-28",
            c -> c.propositions().ofOfficial("Irina Bokova/2015")),
        byId("key feature", "A2", "A, A1", c -> c.keyFeatures().within("A2")));
  }

  private static Arguments byId(
      String kind, String id, String nearest, Function<Network, Selection<?, ?>> filter) {
    return arguments(kind, id, nearest, filter);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("filtersById")
  void refusesToFilterByAnUnknownId(
      String kind, String id, String nearest, Function<Network, Selection<?, ?>> filter) {
    UnknownKeyException error = unknown(() -> filter.apply(network));

    assertThat(error)
        .hasMessage("No " + kind + " '" + id + "'; nearest: " + nearest + "; see the ids of " + kind
            + (kind.equals("member") ? "s[of any status]" : "s[all]"));
    assertThat(error.kind()).hasToString(kind);
    assertThat(error.key()).isEqualTo(id);
    assertThat(error.nearest()).containsExactly(nearest.split(", "));
  }

  @Test
  void filtersByMembersOfAnyStatus() {
    assertThat(network.evidence().ofMember("ke-nairobi")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Double.NaN})
  void refusesADistanceThatIsNone(double kilometres) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> today.near(Coordinate.of(0, 0), kilometres))
        .withMessage(
            "Members.near: kilometres " + kilometres + " is not a distance; expected 0 or more")
        .satisfies(error -> assertThat(error.type()).isEqualTo("Members.near"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesAYearThatNoDateHas(int year) {
    String message = "Members.joinedIn: year " + year + " is not within 1 to 9999";

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> today.joinedIn(year))
        .withMessage(message);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> today.joinedIn(year, Certainty.POSSIBLE))
        .withMessage(message);
  }

  @Test
  void takesTheFirstAndTheLastYearThatADateHas() {
    assertThat(today.joinedIn(1)).isEmpty();
    assertThat(today.joinedIn(9999)).isEmpty();
    assertThat(today.joinedIn(9999, Certainty.POSSIBLE).ids()).containsExactly("mx-mexico-city");
  }

  @Test
  void refusesToCombineSelectionsOfTwoDatasets() {
    Members other = Network.ofDataset(TestTables.small().version("2026.2.0").build())
        .members()
        .inCountry("CN");
    String message = "members[of today] is of test 2026.1.0,"
        + " members[of today, in country CN] of test 2026.2.0; expected selections of one dataset";

    assertThatIllegalArgumentException().isThrownBy(() -> today.union(other)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.intersection(other))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.difference(other))
        .withMessage(message);
  }

  @Test
  void refusesToUniteSelectionsOfTwoMoments() {
    Members then = network.asOf(LocalDate.of(2020, 12, 31)).members();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.union(then))
        .withMessage("members[of today] is of test 2026.1.0, members[as of 2020-12-31] of"
            + " test 2026.1.0 as of 2020-12-31; expected selections of one moment: ask both of one"
            + " network, or join their ids()");
  }

  @Test
  void refusesToCompareSelectionsOfTwoDatasetsAtAnyMoment() {
    Members other = Network.ofDataset(TestTables.small().version("2026.2.0").build())
        .asOf(LocalDate.of(2020, 12, 31))
        .members();
    String message = "members[of today] is of test 2026.1.0, members[as of 2020-12-31] of"
        + " test 2026.2.0 as of 2020-12-31; expected selections of one dataset";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.difference(other))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.intersection(other))
        .withMessage(message);
  }

  @Test
  void passesOnWhatAConditionThrows() {
    IllegalStateException failure = new IllegalStateException("no");

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> today.where(member -> {
          throw failure;
        }))
        .isSameAs(failure);
  }

  private static UnknownKeyException unknown(ThrowingCallable question) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        UnknownKeyException.class, question);
  }
}
