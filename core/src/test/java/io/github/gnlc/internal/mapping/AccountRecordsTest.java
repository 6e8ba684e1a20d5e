package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.Statement;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, documents, key features and cohorts, concluded from what sources say of them. */
class AccountRecordsTest {
  private final TestTables tables = TestTables.small();

  private Event event(String id) {
    return tables.build().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Document document(String id) {
    return tables.build().documents().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Cohort cohort(String id) {
    return tables.build().cohorts().stream()
        .filter(cohort -> cohort.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEventIsWhatTheMostAuthoritativeSourceSays() {
    Event event = event("iclc-2");

    assertThat(event.name()).isEqualTo("2nd ICLC");
    assertThat(event.start()).isEqualTo(EdtfDate.of("2015-09-28"));
    assertThat(event.end()).isEqualTo(EdtfDate.of("2015-09-30"));
    assertThat(event.place()).contains("Mexico City");
    assertThat(event.country()).contains("MX");
    assertThat(event.theme()).contains("Building sustainable learning cities");
    assertThat(event.edition()).hasValue(2);
    assertThat(event.isConference()).isTrue();
  }

  @Test
  void everyAccountAndFigureOfAnEventIsKept() {
    assertThat(event("iclc-2").accounts())
        .extracting(EventAccount::sourceId)
        .containsExactly("s1", "s5");
    assertThat(event("iclc-2").figures())
        .map(EventFigure::toString)
        .containsExactly(
            "participants: at least 650 people (s1)",
            "countries: about 95 countries, on-site, expected (s5)");
  }

  @Test
  void whatNoSourceSaysOfAnEventStaysUnknown() {
    Event event = event("forum-2019");

    assertThat(event.start()).isEqualTo(EdtfDate.UNKNOWN);
    assertThat(event.country()).isEmpty();
    assertThat(event.theme()).isEmpty();
    assertThat(event.edition()).isEmpty();
    assertThat(event.figures()).isEmpty();
  }

  @Test
  void anEventWithoutANameIsNamedByItsId() {
    tables.set("event_accounts", "forum-2019/s4", "name", "");

    assertThat(event("forum-2019").name()).isEqualTo("forum-2019");
  }

  @Test
  void aSourceThatSaysNothingLeavesItToTheNext() {
    tables.set("event_accounts", "iclc-2/s1", "name", "");

    assertThat(event("iclc-2").name()).isEqualTo("Second ICLC");
  }

  @Test
  void aFinerDateOfALesserSourceCountsForAnEvent() {
    tables
        .set("event_accounts", "iclc-2/s1", "start", "2015")
        .set("event_accounts", "iclc-2/s5", "start", "2015-09-29");

    assertThat(event("iclc-2").start()).isEqualTo(EdtfDate.of("2015-09-29"));
  }

  @Test
  void aDocumentHasItsEnglishTitleAndItsFinestDate() {
    Document document = document("statement-2015");

    assertThat(document.title()).isEqualTo("Mexico City Statement");
    assertThat(document.adopted()).isEqualTo(EdtfDate.of("2015-09-30"));
    assertThat(document.accounts()).hasSize(2);
    assertThat(document.eventId()).contains("iclc-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB"})
  void anEnglishTitleComesBeforeOneOfMoreAuthority(String language) {
    tables.add("document_accounts", "guide", "s8", "Guide FR", "fr", "", "", "");
    tables.add("document_accounts", "guide", "s6", "A guide", language, "", "", "");

    assertThat(document("guide").title()).isEqualTo("A guide");
  }

  @Test
  void withoutAnEnglishTitleTheRuleForAllEvidenceDecides() {
    tables.add("document_accounts", "guide", "s8", "Guide FR", "fr", "", "", "");

    assertThat(document("guide").title()).isEqualTo("Guide FR");
  }

  @Test
  void aKeyFeatureHasTheWordingOfTheRuleForAllEvidence() {
    tables.add("key_feature_accounts", "A1", "s5", "A rumour", "");

    KeyFeature feature = tables.build().keyFeatures().get(1);

    assertThat(feature.id()).isEqualTo("A1");
    assertThat(feature.label()).isEqualTo("Individual empowerment");
    assertThat(feature.accounts()).hasSize(2);
    assertThat(feature.parentId()).contains("A");
  }

  @Test
  void aCohortHasTheFiguresOfItsDay() {
    Cohort cohort = cohort("gnlc-2022");

    assertThat(cohort.newMembers()).hasValue(77);
    assertThat(cohort.networkMembers()).hasValue(294);
    assertThat(cohort.countriesOfNewMembers()).isEmpty();
    assertThat(cohort.networkCountries()).isEmpty();
    assertThat(cohort.statements())
        .map(Statement::id)
        .containsExactly("s3/2022-09-02/members/294", "s3/2022-09-02/new-members/77");
  }

  @Test
  void aFigureOfACohortIsThatOfTheMostAuthoritativeSource() {
    String day = "2022-09-02";
    tables
        .add("statements", "s5", day, "new-members", "", "", "exactly", "78", "cities", "")
        .add("statements", "s6", day, "new-members", "", "", "exactly", "78", "cities", "");

    assertThat(cohort("gnlc-2022").newMembers()).hasValue(77);
    assertThat(cohort("gnlc-2022").statements()).hasSize(4);
  }

  @Test
  void aFigureOfACohortIsOfTheWholeNetworkAndThatVeryDay() {
    tables
        .add(
            "statements", "s5", "2019-07-17", "members", "", "Africa", "exactly", "1", "cities", "")
        .add("statements", "s5", "2019-07-17", "members", "KE", "", "exactly", "2", "cities", "")
        .add("statements", "s5", "2019-07", "members", "", "", "exactly", "3", "cities", "")
        .add("statements", "s5", "2019", "members", "", "", "exactly", "4", "cities", "");

    assertThat(cohort("gnlc-2019").networkMembers()).isEqualTo(OptionalLong.empty());
    assertThat(cohort("gnlc-2019").statements()).isEmpty();
  }

  @Test
  void aCohortMayHaveEveryFigure() {
    String day = "2019-07-17";
    tables
        .add("statements", "s4", day, "members", "", "", "exactly", "173", "cities", "")
        .add("statements", "s4", day, "countries", "", "", "exactly", "55", "countries", "")
        .add("statements", "s4", day, "new-members", "", "", "exactly", "50", "cities", "")
        .add("statements", "s4", day, "countries-of-new-members", "", "", "exactly", "27", "c", "");

    Cohort cohort = cohort("gnlc-2019");

    assertThat(cohort.networkMembers()).hasValue(173);
    assertThat(cohort.networkCountries()).hasValue(55);
    assertThat(cohort.newMembers()).hasValue(50);
    assertThat(cohort.countriesOfNewMembers()).hasValue(27);
  }
}
