package io.github.gnlc.audit;

import static io.github.gnlc.audit.Audits.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import org.junit.jupiter.api.Test;

/** Accounts of events and provisions of rules that differ. */
class AccountsTest {
  private static final AuditKind EVENT = AuditKind.EVENT_CONFLICT;
  private static final AuditKind RULE = AuditKind.RULE_CONFLICT;
  private final TestTables tables = TestTables.small();

  @Test
  void accountsThatMayAllBeRightAreNoConflict() {
    // 2015-09-28 and 2015-09; Mexico City and Mexico
    assertThat(found(tables, EVENT)).isEmpty();
  }

  @Test
  void datesThatExcludeEachOtherConflict() {
    tables
        .set("event_accounts", "iclc-2/s5", "start", "2015-09-27")
        .set("event_accounts", "iclc-2/s5", "end", "2015-10");

    assertThat(found(tables, EVENT))
        .containsExactly(
            "warning event-conflict event iclc-2, about 2015-09-28, by s1 s5; 1 2015-09-27 1",
            "warning event-conflict event iclc-2, about 2015-09-28, by s1 s5; 2015-09-30 1"
                + " 2015-10 1 2015-09-30");
  }

  @Test
  void countriesAndPlacesThatExcludeEachOtherConflict() {
    tables
        .set("event_accounts", "iclc-2/s5", "country", "MA")
        .set("event_accounts", "iclc-2/s5", "place", "Fez");

    assertThat(found(tables, EVENT))
        .containsExactly(
            "warning event-conflict event iclc-2, about 2015-09-28, by s1 s5; MX 1 MA 1",
            "notice event-conflict event iclc-2, about 2015-09-28, by s1 s5; 1 1");
  }

  @Test
  void figuresThatExcludeEachOtherConflict() {
    tables.add("event_figures", "iclc-2", "s5", "participants", "", "", "about", "500", "people");

    assertThat(Audits.of(tables).ofKind(EVENT).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.expected()).hasValue(650);
          assertThat(finding.found()).hasValue(500);
          assertThat(finding.sourceIds()).containsExactly("s1", "s5");
        })
        .extracting(Audits::facts)
        .isEqualTo(
            "warning event-conflict event iclc-2, about 2015-09-28, expected 650, found 500, by"
                + " s1 s5; >=650 1 ~500 1");
  }

  @Test
  void theSameFigureOfTwoSourcesIsOne() {
    tables
        .add("event_figures", "iclc-2", "s5", "participants", "", "", "exactly", "499", "people")
        .add("event_figures", "iclc-2", "s6", "participants", "", "", "about", "500", "people")
        .add("event_figures", "iclc-2", "s8", "participants", "", "", "about", "500", "people");

    assertThat(found(tables, EVENT))
        .containsExactly(
            "warning event-conflict event iclc-2, about 2015-09-28, expected 650, found 499, by"
                + " s1 s5 s6 s8; >=650 1 1 ~500 2");
  }

  @Test
  void aForecastAnotherModeAndAnotherUnitAreNoConflict() {
    tables
        .add(
            "event_figures",
            "iclc-2",
            "s5",
            "participants",
            "",
            "expected",
            "exactly",
            "5",
            "people")
        .add(
            "event_figures", "iclc-2", "s5", "participants", "online", "", "exactly", "5", "people")
        .add("event_figures", "iclc-2", "s5", "participants", "", "", "exactly", "5", "cities")
        .add(
            "event_figures",
            "iclc-2",
            "s1",
            "countries",
            "on-site",
            "",
            "exactly",
            "5",
            "countries");

    assertThat(found(tables, EVENT)).isEmpty();
  }

  @Test
  void forecastsThatDifferAreNoConflict() {
    tables
        .add(
            "event_figures",
            "iclc-2",
            "s5",
            "countries",
            "",
            "expected",
            "exactly",
            "5",
            "countries")
        .add(
            "event_figures",
            "iclc-2",
            "s1",
            "countries",
            "",
            "expected",
            "exactly",
            "9",
            "countries");

    assertThat(found(tables, EVENT)).isEmpty();
  }

  @Test
  void anAnnouncedDayThatALaterAccountReplacesIsNoConflict() {
    tables
        .set("sources", "s5", "published", "2015-03")
        .set("event_accounts", "iclc-2/s5", "start", "2015-09-25");
    assertThat(found(tables, EVENT)).isEmpty();

    tables.set("sources", "s5", "published", "2015-10");
    assertThat(found(tables, EVENT)).hasSize(1);
  }

  @Test
  void numbersOfOneRuleAndTimeConflict() {
    tables.add(
        "rule_provisions",
        "award.bar_years",
        "2019",
        "s8",
        "years",
        "3",
        "",
        "3",
        "",
        "",
        "standing",
        "");

    assertThat(Audits.of(tables).ofKind(RULE).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.expected()).hasValue(6);
          assertThat(finding.found()).hasValue(3);
        })
        .extracting(Audits::facts)
        .isEqualTo(
            "warning rule-conflict rule award.bar_years, about 2019, expected 6, found 3, by s4"
                + " s8; 1 1");
  }

  @Test
  void wordsOfOneRuleAndTimeAreANotice() {
    tables.add(
        "rule_provisions",
        "award.deadline",
        "2024",
        "s6",
        "last day",
        "30 May",
        "",
        "",
        "",
        "",
        "occasion",
        "");

    assertThat(found(tables, RULE))
        .containsExactly(
            "notice rule-conflict rule award.deadline, about 2024, by s6 s8; 30 1 31 1");
  }

  @Test
  void anotherTimeOrMatterIsNoConflict() {
    tables
        .add(
            "rule_provisions",
            "award.bar_years",
            "2021",
            "s8",
            "years",
            "3",
            "",
            "3",
            "",
            "",
            "standing",
            "")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2019",
            "s8",
            "rounds",
            "3",
            "",
            "3",
            "",
            "",
            "standing",
            "");

    assertThat(found(tables, RULE)).isEmpty();
  }
}
