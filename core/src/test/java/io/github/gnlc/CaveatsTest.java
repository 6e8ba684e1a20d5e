package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Certainty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What a network as of a day says of its members: how many are counted, how many were announced.
 */
class CaveatsTest {
  private static final LocalDate ANNOUNCED = LocalDate.of(2022, 9, 2);

  private final TestTables tables = TestTables.small();

  private Network network() {
    return Network.ofDataset(tables.build());
  }

  @Test
  void todayThereAreNone() {
    assertThat(network().caveats()).isEmpty();
    assertThat(network().knownOn(ANNOUNCED).caveats()).isEmpty();
  }

  @Test
  void onTheDayOfATotalItStandsBesideWhatIsCounted() {
    assertThat(network().asOf(ANNOUNCED).caveats())
        .containsExactly(
            "as of 2022-09-02: 6 members are known, up to 7 possible; 294 were announced (s3)");
  }

  @Test
  void afterTheDayOfATotalItNamesThatDay() {
    assertThat(network().asOf(LocalDate.of(2026, 1, 31)).caveats())
        .containsExactly(
            "as of 2026-01-31: 6 members are known; 294 were announced as of 2022-09-02 (s3)");
  }

  @Test
  void beforeAnyTotalItSaysWhatIsCounted() {
    assertThat(network().asOf(LocalDate.of(2015, 9, 30)).caveats())
        .containsExactly("as of 2015-09-30: 1 member is known, up to 2 possible");
  }

  @Test
  void ofTotalsThatDifferTheMostAuthoritativeIsTakenWithAllWhoSayIt() {
    tables
        .add("statements", "s8", "2022-09-02", "members", "", "", "exactly", "294", "cities", "")
        .add("statements", "s4", "2022-09-02", "members", "", "", "exactly", "295", "cities", "")
        .add("statements", "s5", "2022-09-02", "members", "", "", "exactly", "295", "cities", "")
        .add("statements", "s6", "2022-09-02", "members", "", "", "exactly", "295", "cities", "");

    assertThat(network().asOf(ANNOUNCED).caveats())
        .first()
        .asString()
        .endsWith("; 294 were announced (s3, s8)");
  }

  @Test
  void aNewerTotalOfAnybodyElseDoesNotReplaceThatOfAnIntake() {
    tables.add("statements", "s5", "2022-09-10", "members", "", "", "exactly", "300", "cities", "");

    assertThat(network().asOf(LocalDate.of(2022, 9, 11)).caveats())
        .first()
        .asString()
        .endsWith("; 294 were announced as of 2022-09-02 (s3)");
  }

  @Test
  void aTotalThatIsNotExactOrNotOfADayOrNotOfTheNetworkIsNone() {
    tables
        .add("statements", "s4", "2022-09-03", "members", "", "", "about", "300", "cities", "")
        .add("statements", "s4", "2022-09", "members", "", "", "exactly", "301", "cities", "")
        .add("statements", "s4", "2022-09-04", "members", "CN", "", "exactly", "9", "cities", "")
        .add(
            "statements",
            "s4",
            "2022-09-05",
            "countries",
            "",
            "",
            "exactly",
            "76",
            "countries",
            "");

    assertThat(network().asOf(LocalDate.of(2022, 9, 6)).caveats())
        .first()
        .asString()
        .endsWith("; 294 were announced as of 2022-09-02 (s3)");
  }

  @Test
  void aTotalPublishedLaterWasNotKnown() {
    tables.add("statements", "s4", "2019-10-01", "members", "", "", "exactly", "4", "cities", "");

    assertThat(network().asOf(ANNOUNCED).knownOn(LocalDate.of(2022, 9, 1)).caveats())
        .containsExactly(
            "as of 2022-09-02, as known on 2022-09-01: 4 members are known, up to 5 possible; 4 were"
                + " announced as of 2019-10-01 (s4)");
  }

  @Test
  void whatIsPossibleIsCountedAlike() {
    assertThat(network().asOf(ANNOUNCED, Certainty.POSSIBLE).caveats())
        .containsExactly("possibly as of 2022-09-02: 6 members are known, up to 7 possible; 294"
            + " were announced (s3)");
  }

  @Test
  void beforeTheOpeningAndAfterTheCompilationItSaysSo() {
    tables.add("statements", "s1", "2015-03", "opened", "", "", "exactly", "2015", "year", "");

    assertThat(network().asOf(LocalDate.of(2015, 2, 28)).caveats())
        .containsExactly(
            "as of 2015-02-28 is before the network opened, 2015-03; there were no members");
    assertThat(network().asOf(LocalDate.of(2027, 1, 1)).caveats())
        .containsExactly(
            "as of 2027-01-01 is after the data were compiled, 2026-01-31; what happened since is"
                + " not in them",
            "as of 2027-01-01, counted on 2026-01-31: 6 members are known; 294 were announced as of"
                + " 2022-09-02 (s3)");
  }
}
