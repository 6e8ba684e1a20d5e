package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, concluded from how sources say it, and of what it is. */
class PropositionRecordsTest {
  private static final String UNESCO = "s1";
  private static final String UNESCO_LATER = "s3";
  private static final String NATIONAL = "s4";
  private static final String PRESS = "s5";
  private static final String PRESS_OF_2023 = "s6";

  private final TestTables tables = TestTables.small();

  private Proposition proposition(String id) {
    return tables.build().propositions().stream()
        .filter(proposition -> proposition.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Adds a purpose of which no source says anything yet. */
  private void addPurpose() {
    tables.add("propositions", "purpose", "purpose", "", "", "", "", "", "", "", "");
  }

  private void says(String source, String manner, String text) {
    tables.add("proposition_accounts", "purpose", source, "", "", manner, text, "", "", "", "");
  }

  private void counts(String source, String manner, String qualifier, String value) {
    tables.add(
        "proposition_accounts",
        "purpose",
        source,
        "",
        "",
        manner,
        "Text",
        qualifier,
        value,
        "cities",
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "called-for", "objective"})
  void theMostAuthoritativePublisherThatVouchesForTheWordingHasIt(String manner) {
    addPurpose();
    says(PRESS, "", "By the press");
    says(NATIONAL, "", "By a National Commission");
    says(UNESCO, manner, "By UNESCO");

    assertThat(proposition("purpose").text()).isEqualTo("By UNESCO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expected", "proposal", "summary", "count"})
  void aWordingThatIsVouchedForComesBeforeAnyOther(String manner) {
    addPurpose();
    says(PRESS, "", "By the press");
    says(UNESCO, manner, "By UNESCO");

    assertThat(proposition("purpose").text()).isEqualTo("By the press");
  }

  @Test
  void withoutAnyThatIsVouchedForTheOthersCount() {
    addPurpose();
    says(PRESS, "summary", "By the press");
    says(UNESCO, "count", "By UNESCO");

    assertThat(proposition("purpose").text()).isEqualTo("By UNESCO");
  }

  @Test
  void amongEqualPublishersTheWordingOfMostSourcesIsTaken() {
    addPurpose();
    says(UNESCO, "", "Of one");
    says("s7", "objective", "Of two");
    says("s8", "", "Of two");

    assertThat(proposition("purpose").text()).isEqualTo("Of two");
  }

  @Test
  void amongEqualPublishersAndAsManySourcesTheEarliestIsTaken() {
    addPurpose();
    says("s7", "", "In July");
    says(UNESCO_LATER, "", "In September");

    assertThat(proposition("purpose").text()).isEqualTo("In July");
  }

  @Test
  void theNumberIsOfTheSourceThatIsChosenAmongThoseThatGiveOne() {
    addPurpose();
    says(UNESCO, "", "Without a number");
    counts(NATIONAL, "", "at-least", "8");
    counts(PRESS, "", "about", "9");

    assertThat(proposition("purpose").text()).isEqualTo("Without a number");
    assertThat(proposition("purpose").figure()).map(Object::toString).contains("at least 8 cities");
  }

  @Test
  void aNumberThatIsVouchedForComesBeforeAnyOther() {
    addPurpose();
    counts(UNESCO, "expected", "exactly", "8");
    counts(PRESS_OF_2023, "", "about", "9");

    assertThat(proposition("purpose").figure()).map(Object::toString).contains("about 9 cities");
  }

  @Test
  void withoutANumberThereIsNoFigure() {
    assertThat(proposition("iclc-2-aim").figure()).isEmpty();
    assertThat(proposition("iclc-2-aim").accounts().get(0).figure()).isEmpty();
  }

  @Test
  void everyAccountIsKeptInTheOrderOfTheSource() {
    assertThat(proposition("purpose-exchange").accounts())
        .extracting(
            PropositionAccount::sourceId,
            account -> account.stated().toString(),
            account -> account.statedBy().orElse(""),
            account -> account.manner().orElse(null),
            PropositionAccount::text,
            account -> account.note().orElse(""))
        .containsExactly(
            tuple("s2", "2017", "", null, "Exchange experience", ""),
            tuple("s5", "2016-05", "UIL", Manner.OBJECTIVE, "Learn from each other", "A copy"));
    assertThat(proposition("purpose-exchange").firstStated()).hasToString("2016-05");
  }

  @Test
  void anOfficialIsNamedByNameAndDate() {
    assertThat(proposition("iclc-2-position").officialId()).contains("Irina Bokova/2015-09-28");
    assertThat(proposition("iclc-2-aim").officialId()).isEmpty();
  }

  @Test
  void aPropositionHasWhatItIsOf() {
    Proposition provision = proposition("statement-2015-01");

    assertThat(provision.kind()).isEqualTo(PropositionKind.CALL);
    assertThat(provision.documentId()).contains("statement-2015");
    assertThat(provision.number()).contains("1");
    assertThat(provision.addressee()).contains("national governments");
    assertThat(proposition("iclc-2-aim").eventId()).contains("iclc-2");
    assertThat(proposition("mx-mexico-city-promise").memberId()).contains("mx-mexico-city");
    assertThat(proposition("gnlc-2022-first").cohortId()).contains("gnlc-2022");
  }

  @ParameterizedTest
  @CsvSource({"aim, true", "theme, true", "programme, true", "outcome, true", "position, false"})
  void anEventHasWhatIsSaidOfItAndNotWhatIsOnlySaidAtIt(String kind, boolean ofTheEvent) {
    tables.set("propositions", "iclc-2-aim", "kind", kind);

    assertThat(event("iclc-2").propositions()).hasSize(ofTheEvent ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "visit"})
  void aMeetingOrVisitOfAnOfficialIsOfTheEvent(String kind) {
    tables.set("propositions", "iclc-2-position", "kind", kind);

    assertThat(event("iclc-2").propositions())
        .extracting(Proposition::id)
        .containsExactly("iclc-2-aim", "iclc-2-position");
    assertThat(official().positions()).isEmpty();
  }

  @Test
  void thePromiseOfAMemberIsNotOfTheEventAtWhichItWasMade() {
    tables.set("propositions", "mx-mexico-city-promise", "event_id", "iclc-2");

    assertThat(event("iclc-2").propositions())
        .extracting(Proposition::id)
        .containsExactly("iclc-2-aim");
  }

  @Test
  void anOfficialHasItsPositionsAndNotItsPromises() {
    tables
        .set("propositions", "mx-mexico-city-promise", "official", "Irina Bokova")
        .set("propositions", "mx-mexico-city-promise", "official_date", "2015-09-28");

    assertThat(official().positions())
        .extracting(Proposition::id)
        .containsExactly("iclc-2-position");
  }

  @Test
  void aPositionBelongsToOneAppearanceOfAnOfficial() {
    tables
        .add("officials", "Irina Bokova", "2016-01-01", "Director-General", "UNESCO", "")
        .add("official_roles", "Irina Bokova", "2016-01-01", "s1", "spoke", "", "");

    assertThat(tables.build().officials())
        .extracting(Official::id, official -> official.positions().size())
        .containsExactly(tuple("Irina Bokova/2015-09-28", 1), tuple("Irina Bokova/2016-01-01", 0));
  }

  private Official official() {
    return tables.build().officials().get(0);
  }

  private Event event(String id) {
    return tables.build().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
