package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Announcements of an event, and the later accounts that they yield to. */
class EventClaimsTest {
  private final List<EventAccount> accounts = new ArrayList<>();
  private final Map<String, Source> sources = new HashMap<>();

  private EventClaimsTest says(Authority authority, String published, String start, String theme) {
    String id = "s" + accounts.size();
    sources.put(id, source(id, authority, published));
    accounts.add(EventAccount.builder()
        .sourceId(id)
        .start(EdtfDate.of(start))
        .end(EdtfDate.UNKNOWN)
        .theme(Optional.of(theme).filter(text -> !text.isEmpty()))
        .build());
    return this;
  }

  private EventClaims<EdtfDate> start() {
    return EventClaims.ofDay(accounts, sources::get, EventAccount::start);
  }

  private EventClaims<String> theme() {
    return EventClaims.ofText(accounts, sources::get, EventAccount::theme);
  }

  private String chosenStart() {
    return Claim.chooseDate(start().competing()).toString();
  }

  @Test
  void anAnnouncedDayYieldsToTheDayThatItTookPlace() {
    says(Authority.OTHER, "2024-03", "2024-12-03", "")
        .says(Authority.OTHER, "2024-04", "2024-12-03", "")
        .says(Authority.OTHER, "2024-12", "2024-12-02", "");

    assertThat(chosenStart()).isEqualTo("2024-12-02");
    assertThat(start().yielding()).hasSize(2);
    assertThat(start().isSettledByLaterAccounts(EdtfDate.of("2024-12-02"))).isTrue();
  }

  @Test
  void aDayYieldsWhoeverAnnouncedIt() {
    says(Authority.UNESCO, "../2024-12-02", "2024-12-03", "")
        .says(Authority.OTHER, "2024-12", "2024-12-02", "");

    assertThat(chosenStart()).isEqualTo("2024-12-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-02, 2024-12-02",
    "2024-12-03, 2024-12-03",
    "2024-12, 2024-12-03",
    "2024, 2024-12-03",
    "2025-01, 2025-01",
    "'', 2024-12-03"
  })
  void aDayYieldsOnlyToWhatRulesItOut(String told, String taken) {
    says(Authority.OTHER, "2024-03", "2024-12-03", "").says(Authority.OTHER, "2025-06", told, "");

    assertThat(chosenStart()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-02, true",
    "2024-12-03, false",
    "2024-11, true",
    "2024-12, false",
    "2024, false",
    "../2024-12-02, true",
    "'', false"
  })
  void itIsAnAnnouncementIfItWasCertainlyPublishedBeforeItsOwnDay(
      String published, boolean isAnnouncement) {
    says(Authority.OTHER, published, "2024-12-03", "")
        .says(Authority.OTHER, "2025", "2024-12-02", "");

    assertThat(start().yielding()).hasSize(isAnnouncement ? 1 : 0);
  }

  @Test
  void ofAnEventThatIsOnlyAnnouncedTheAnnouncementsCompete() {
    says(Authority.OTHER, "2024-03", "2027-06", "AI").says(Authority.UNESCO, "2024", "2027", "AI?");

    assertThat(chosenStart()).isEqualTo("2027-06");
    assertThat(start().yielding()).isEmpty();
    assertThat(Claim.choose(theme().competing())).contains("AI?");
  }

  @Test
  void aThemeYieldsToALaterOneOfEqualAuthority() {
    says(Authority.UNESCO, "2020-12", "2021-10", "Health")
        .says(Authority.OTHER, "2021-11", "2021-10", "Wealth");
    assertThat(Claim.choose(theme().competing())).contains("Health");

    says(Authority.UNESCO, "2022", "2021-10", "Resilience");
    assertThat(Claim.choose(theme().competing())).contains("Resilience");
    assertThat(theme().isSettledByLaterAccounts("Resilience")).isTrue();
  }

  @Test
  void anAnnouncementThatSaysTheSameSettlesNothing() {
    says(Authority.OTHER, "2020-12", "2021-10", "Health")
        .says(Authority.OTHER, "2021-11", "2021-10", "Health");

    assertThat(theme().competing()).hasSize(2);
    assertThat(theme().isSettledByLaterAccounts("Health")).isFalse();
  }

  @Test
  void aSourceMustBeThere() {
    says(Authority.OTHER, "2020", "2021", "");
    sources.clear();

    assertThatThrownBy(this::start).hasMessage("No source 's0'");
  }

  @Test
  void anAccountWithoutADayClaimsNone() {
    says(Authority.OTHER, "2024", "", "").says(Authority.OTHER, "2025", "2024-12-03", "");

    assertThat(start().all()).extracting(Claim::value).containsExactly(EdtfDate.of("2024-12-03"));
  }

  @Test
  void anAnnouncementThatWasRightIsNotSettledByLaterAccounts() {
    says(Authority.OTHER, "2024-03", "2024-12-03", "")
        .says(Authority.OTHER, "2025", "2024-12-02", "")
        .says(Authority.UNESCO, "2025", "2024-12-03", "");

    assertThat(chosenStart()).isEqualTo("2024-12-03");
    assertThat(start().yielding()).hasSize(1);
    assertThat(start().isSettledByLaterAccounts(EdtfDate.of("2024-12-03"))).isFalse();
  }
}
