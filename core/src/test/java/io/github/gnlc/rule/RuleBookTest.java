package io.github.gnlc.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.rule.RuleTables.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many may be nominated, who may host a conference, and what a rule said. */
class RuleBookTest {
  private static final String NEW_MEMBERS = "membership.max_per_country";

  @Test
  void aLimitHoldsFromItsYearOn() {
    RuleBook book = new RuleTables()
        .provision(
            "award.nominations_per_commission",
            "2017",
            "s1",
            "nominations",
            Stated.number(3),
            "standing")
        .provision(
            "award.nominations_per_commission",
            "2024",
            "s8",
            "nominations",
            Stated.number(2),
            "standing")
        .awarded("2017", "cn-beijing")
        .book();

    assertThat(book.awardNominationsPerCountry(2017).value()).hasValue(3);
    assertThat(book.awardNominationsPerCountry(2017).period().orElseThrow())
        .hasToString("3 from 2017 until 2024");
    assertThat(book.awardNominationsPerCountry(2024).limited()).isEqualTo(Ternary.YES);
    assertThat(book.awardNominationsPerCountry(2024)).hasToString("In 2024, nominations: 2 (s8).");
    assertThat(book.awardNominationsPerCountry(2027))
        .hasToString("In 2027, nominations: 2 (s8). 2027 is still to come as of 2026-01-31, so the"
            + " rule is the one in force last.");
    assertThat(book.awardNominationsPerCountry(2027).toCome()).isTrue();
  }

  @Test
  void aLimitOfWhichNoSourceTellsIsUnknown() {
    RuleLimit limit = new RuleTables().book().awardNominationsPerCountry(2015);

    assertThat(limit).hasToString("No source tells of a limit in 2015.");
    assertThat(limit.limited()).isEqualTo(Ternary.UNKNOWN);
    assertThat(limit.value()).isEmpty();
    assertThat(limit.period()).isEmpty();
  }

  @Test
  void nominationsOfAYearWithoutARoundAreRefused() {
    assertThatThrownBy(() -> new RuleTables().book().awardNominationsPerCountry(2018))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageStartingWith("No award round '2018'");
  }

  @Test
  void aLimitThatBeganWithinAYearHoldsOnlyFromThenOn() {
    RuleBook book =
        new RuleTables().standing(NEW_MEMBERS, "2018-10-01", Stated.number(3)).book();

    assertThat(book.newMembersPerCountry(2017).value()).isEmpty();
    assertThat(book.newMembersPerCountry(2018).limited()).isEqualTo(Ternary.UNKNOWN);
    assertThat(book.newMembersPerCountry(2018).value()).hasValue(3);
    assertThat(book.newMembersPerCountry(2018))
        .hasToString("In 2018, what is ruled: 3, but only from 2018-10-01 on (s8). Before that no"
            + " source tells of a limit.");
    assertThat(book.newMembersPerCountry(2019).limited()).isEqualTo(Ternary.YES);
    assertThat(book.newMembersPerCountry(2019)).hasToString("In 2019, what is ruled: 3 (s8).");
    assertThat(book.newMembersPerCountry(2026).toCome()).isFalse();
    assertThat(book.newMembersPerCountry(2027).toCome()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2018-01-01, YES", "2018-01, UNKNOWN", "2018, YES", "2017-12-31, YES"})
  void aLimitOfAWholeYearHoldsAllOfIt(String from, Ternary limited) {
    RuleBook book =
        new RuleTables().standing(NEW_MEMBERS, from, Stated.number(3)).book();

    assertThat(book.newMembersPerCountry(2018).limited()).isEqualTo(limited);
  }

  @Test
  void theLimitBeforeAChangeWithinTheYearIsTold() {
    RuleBook book = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.number(5))
        .provision(NEW_MEMBERS, "2018-10-01", "s1", "new members", Stated.number(3), "standing")
        .book();

    assertThat(book.newMembersPerCountry(2018))
        .hasToString("In 2018, new members: 3, but only from 2018-10-01 on (s1). Before that: 5.");
  }

  @Test
  void noLimitIsAnAnswerToo() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.as("unlimited", "none"))
        .book()
        .newMembersPerCountry(2017);

    assertThat(limit.limited()).isEqualTo(Ternary.NO);
    assertThat(limit).hasToString("In 2017, what is ruled: none (s8).");
  }

  @Test
  void aLimitInOtherWordsIsNotUnderstood() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.words("few"))
        .book()
        .newMembersPerCountry(2017);

    assertThat(limit.limited()).isEqualTo(Ternary.UNKNOWN);
    assertThat(limit)
        .hasToString("In 2017, what is ruled: few (s8). That is not understood as a number.");
  }

  @Test
  void whatASourceSaysOtherwiseOfALimitIsTold() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.number(3))
        .provision(NEW_MEMBERS, "2016", "s5", "a rumour", Stated.number(2), "standing")
        .book()
        .newMembersPerCountry(2017);

    assertThat(limit).hasToString("In 2017, what is ruled: 3 (s8; but s5 says 2).");
    assertThat(limit.dissent()).hasSize(1);
    SerializableTester.reserializeAndAssert(limit);
  }

  @Test
  void aYearBeforeTheNetworkOpenedIsRefused() {
    RuleTables tables = new RuleTables();
    tables
        .tables()
        .add("statements", "s1", "2015-09", "opened", "", "", "exactly", "2015", "y", "");

    assertThatThrownBy(() -> tables.book().newMembersPerCountry(2014))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("RuleBook.newMembersPerCountry: year 2014 is not within 2015 to 9999; the"
            + " network opened to cities in 2015-09");
    assertThatThrownBy(() -> new RuleTables().book().newMembersPerCountry(10000))
        .hasMessage("RuleBook.newMembersPerCountry: year 10000 is not within 1 to 9999");
  }

  @Test
  void onlyMembersMayHostTheConferenceThatTheRuleNames() {
    RuleBook book = hosting().book();
    Eligibility answer = book.conferenceHosting("ma-benguerir", 7);

    assertThat(answer.eligible()).isEqualTo(Ternary.YES);
    assertThat(answer.edition()).hasValue(7);
    assertThat(answer.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.kind()).isEqualTo(RuleReasonKind.REQUIREMENT));
    assertThat(answer.toText()).isEqualTo("""
        Benguerir, MA (ma-benguerir), hosting ICLC 7: eligible
        - yes, by conference.host.eligibility (GNLC member cities only from 2026 until 2027; s8): \
        It was a member at the deadline (2026-01-15): joined 2022-09-02.
        - The deadline taken is 2026-01-15, by conference.host.deadline (s8).""");
    assertThat(book.conferenceHosting("ma-laayoune", 7).eligible()).isEqualTo(Ternary.NO);
    SerializableTester.reserializeAndAssert(answer);
  }

  @Test
  void aRuleForOneConferenceSaysNothingOfAnother() {
    Eligibility answer = hosting().book().conferenceHosting("ma-benguerir", 8);

    assertThat(answer.toText()).isEqualTo("""
        Benguerir, MA (ma-benguerir), hosting ICLC 8: not known whether eligible
        - No deadline is known.
        - No rule on who might host ICLC 8 is known.
        - The last one known was of another conference: who may host ICLC 7: GNLC member cities \
        only (s8).""");
    assertThat(answer.deadline().isUnknown()).isTrue();
  }

  @Test
  void withoutADeadlineTheStartOfTheConferenceIsTaken() {
    Eligibility answer = hosting().book().conferenceHosting("ma-benguerir", 6);

    assertThat(answer.deadline()).hasToString("2024-12-02");
    assertThat(answer.deadlineRuleId()).isEmpty();
    assertThat(answer.remarks())
        .first()
        .isEqualTo("No deadline is known, so the start of the conference (2024-12-02) is taken.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, 5})
  void aConferenceThatWasNotIsRefused(int edition) {
    assertThatThrownBy(() -> hosting().book().conferenceHosting("ma-benguerir", edition))
        .isInstanceOfSatisfying(
            UnknownKeyException.class, e -> assertThat(e.key()).isEqualTo("iclc-" + edition))
        .hasMessageEndingWith("expected the number of a conference there was (2, 6), or one from 7"
            + " on for a conference to come");
  }

  @Test
  void aRuleTellsWhatItSaidInAYear() {
    RuleBook book = new RuleTables().book();

    assertThat(book.inForce("award.bar_years", 2014)).isEmpty();
    assertThat(book.inForce("award.bar_years", 2018)).map(RulePeriod::value).contains("4");
    assertThat(book.inForce("award.bar_years", 2019)).map(RulePeriod::value).contains("6");
    assertThat(book.inForce("award.deadline", 2024)).map(RulePeriod::value).contains("31 May");
    assertThat(book.inForce("award.deadline", 2025)).isEmpty();
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertThatThrownBy(() -> new RuleTables().book().inForce("award.bar_year", 2024))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "No rule 'award.bar_year'; nearest: award.bar_years; see the" + " ids of rules[all]");
  }

  private static RuleTables hosting() {
    return new RuleTables()
        .provision(
            "conference.host.eligibility",
            "2026",
            "s8",
            "who may host ICLC 7",
            Stated.as("members-only", "GNLC member cities only").ofEdition(7),
            "occasion")
        .provision(
            "conference.host.deadline",
            "2026",
            "s8",
            "to host ICLC 7",
            Stated.date("2026-01-15").ofEdition(7),
            "occasion");
  }
}
