package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that means no member where not all members are named. */
class UnnamedMembersTest {
  private static NamedPlaces places() {
    return new NamedPlaces()
        .country("KE", "Kenya")
        .country("MA", "Morocco")
        .country("NE", "Niger")
        .member("ke-nairobi", "Nairobi")
        .member("ma-fez", "Fez")
        .other("KE", 300_000, "Kisumu")
        .other("MA", 900_000, "Rabat")
        .other("NE", 900_000, "Niamey");
  }

  private static String remark(NamedPlaces places, String text) {
    return ((Resolution.None) places.resolver().resolve(text)).remark();
  }

  @Test
  void nothingIsSaidWhereAllAreNamedOrNothingIsStated() {
    assertThat(remark(places(), "Niamey")).isEmpty();
    assertThat(remark(places().stated("", "2025", "exactly", 2), "Niamey")).isEmpty();
    assertThat(remark(places().stated("", "2025", "about", 9), "Niamey")).isEmpty();
  }

  @Test
  void theLatestTotalCounts() {
    NamedPlaces places = places()
        .stated("", "2025", "exactly", 5)
        .stated("", "2019", "exactly", 7)
        .stated("", "", "exactly", 9);
    assertThat(remark(places, "Rabat")).isEqualTo("not among the 2 known of 5 members");
    assertThat(remark(places, "Qwertyuiop")).isEqualTo("not among the 2 known of 5 members");
    assertThat(places.resolver().resolve("Rabat").explanation())
        .endsWith("; not among the 2 known of 5 members");
  }

  @Test
  void theTotalOfTheLatestCohortThatHasOneGoesBeforeOneThatIsStated() {
    NamedPlaces places = places()
        .stated("", "2022-09-02", "exactly", 6)
        .stated("", "2024-02-14", "exactly", 7)
        .stated("", "2026", "exactly", 9);
    places
        .tables()
        .add("cohorts", "gnlc-2022", "2022-09-02")
        .add("cohorts", "gnlc-2024", "2024-02-14")
        .add("cohorts", "gnlc-2025", "2025-12-04");
    assertThat(remark(places, "Rabat")).isEqualTo("not among the 2 known of 7 members");
  }

  @Test
  void ofTwoTotalsOfOneDayTheSecondCounts() {
    NamedPlaces places =
        places().stated("", "2025", "exactly", 5).stated("NE", "2025", "exactly", 1);
    places
        .tables()
        .add("sources", "s2", "unesco.org", "", "B", "", "", "")
        .add("statements", "s2", "2025", "members", "NE", "", "exactly", "2", "cities", "");
    assertThat(remark(places, "Niamey")).endsWith("; NE has 2 whose names the data lack");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, members, at-least, 2",
    "'', members, exactly, 2",
    "2025, new-members, exactly, 2",
    "2025, new-members, at-least, 2",
    "2025, members, about, 0",
    "2025, new-members, about, 0",
    "2025, awarded-members, exactly, 0",
  })
  void membersThatACountryHasAtLeastAreTold(
      String about, String metric, String qualifier, int missing) {
    NamedPlaces places = places().stated("", "2025", "exactly", 5);
    places.tables().add("statements", "s1", about, metric, "NE", "", qualifier, "2", "cities", "");
    assertThat(remark(places, "Niamey"))
        .isEqualTo("not among the 2 known of 5 members"
            + (missing == 0 ? "" : "; NE has 2 whose names the data lack"));
  }

  @Test
  void ofACompleteCountryNothingIsSaid() {
    NamedPlaces places =
        places().stated("", "2025", "exactly", 5).stated("KE", "2025", "exactly", 1);
    assertThat(remark(places, "Kisumu")).isEmpty();
    assertThat(remark(places, "Rabat")).isNotEmpty();
    assertThat(remark(places, "Qwertyuiop")).isNotEmpty();
  }

  @Test
  void aTotalFromBeforeTheNetworksOrOneThatIsExceededDoesNotMakeACountryComplete() {
    NamedPlaces older =
        places().stated("", "2025", "exactly", 5).stated("KE", "2024", "exactly", 1);
    assertThat(remark(older, "Kisumu")).isEqualTo("not among the 2 known of 5 members");
    NamedPlaces exceeded = places()
        .member("ke-mombasa", "Mombasa")
        .stated("", "2025", "exactly", 5)
        .stated("KE", "2025", "exactly", 1);
    assertThat(remark(exceeded, "Kisumu")).isEqualTo("not among the 3 known of 5 members");
  }

  @Test
  void aCountryWithMembersThatHaveNoNameIsTold() {
    NamedPlaces places = places()
        .stated("", "2025", "exactly", 5)
        .stated("NE", "2025", "exactly", 1)
        .stated("MA", "2025", "exactly", 3);
    assertThat(remark(places, "Niamey"))
        .isEqualTo("not among the 2 known of 5 members; NE has 1 whose name the data lack");
    assertThat(remark(places, "Rabat"))
        .isEqualTo("not among the 2 known of 5 members; MA has 2 whose names the data lack");
    assertThat(remark(places, "Kisumu")).isEqualTo("not among the 2 known of 5 members");
  }

  @Test
  void nothingIsSaidOfWhatIsNoName() {
    NamedPlaces places = places().stated("", "2025", "exactly", 5);
    assertThat(remark(places, "")).isEmpty();
    assertThat(remark(places, "Kenya")).isEmpty();
    assertThat(remark(places, "Nairobi, Morocco")).isEmpty();
  }

  @Test
  void whoIsNotConfirmedHasANameButIsNoKnownMember() {
    NamedPlaces places = places()
        .unconfirmed("ne-maradi", "Maradi")
        .stated("", "2025", "exactly", 5)
        .stated("NE", "2025", "exactly", 1);

    assertThat(remark(places, "Niamey")).isEqualTo("not among the 2 known of 5 members");
    assertThat(remark(places, "Rabat")).isEqualTo("not among the 2 known of 5 members");
  }
}
