package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void ofACompleteCountryNothingIsSaid() {
    NamedPlaces places =
        places().stated("", "2025", "exactly", 5).stated("KE", "2025", "exactly", 1);
    assertThat(remark(places, "Kisumu")).isEmpty();
    assertThat(remark(places, "Rabat")).isNotEmpty();
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
