package io.github.gnlc.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.StatedValues;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.rule.RuleTables.Stated;
import java.util.Locale;
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
    assertThat(facts(book.awardNominationsPerCountry(2024)))
        .isEqualTo("2024 yes 2, by nominations: 2 from 2024 (s8)");
    assertThat(facts(book.awardNominationsPerCountry(2027)))
        .isEqualTo("2027 yes 2, by nominations: 2 from 2024 (s8)");
    assertThat(StatedValues.in(book.awardNominationsPerCountry(2027).sentence()))
        .containsExactly("2027", "2", "s8", "2027", "2026-01-31");
    assertThat(book.awardNominationsPerCountry(2027).toCome()).isTrue();
  }

  @Test
  void aLimitOfWhichNoSourceTellsIsUnknown() {
    RuleLimit limit = new RuleTables().book().awardNominationsPerCountry(2015);

    assertThat(limit.year()).isEqualTo(2015);
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
    assertThat(facts(book.newMembersPerCountry(2018)))
        .isEqualTo("2018 unknown 3, by what is ruled: 3 from 2018-10-01 (s8)");
    assertThat(book.newMembersPerCountry(2019).limited()).isEqualTo(Ternary.YES);
    assertThat(facts(book.newMembersPerCountry(2019)))
        .isEqualTo("2019 yes 3, by what is ruled: 3 from 2018-10-01 (s8)");
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

    assertThat(facts(book.newMembersPerCountry(2018)))
        .isEqualTo("2018 unknown 3, by new members: 3 from 2018-10-01 (s1)");
    assertThat(book.newMembersPerCountry(2018).sentence()).endsWith(": 5.");
  }

  @Test
  void noLimitIsAnAnswerToo() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.as("unlimited", "none"))
        .book()
        .newMembersPerCountry(2017);

    assertThat(limit.limited()).isEqualTo(Ternary.NO);
    assertThat(facts(limit)).isEqualTo("2017 no, by what is ruled: none from 2016 (s8)");
  }

  @Test
  void aLimitInOtherWordsIsNotUnderstood() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.words("few"))
        .book()
        .newMembersPerCountry(2017);

    assertThat(facts(limit)).isEqualTo("2017 unknown, by what is ruled: few from 2016 (s8)");
  }

  @Test
  void whatASourceSaysOtherwiseOfALimitIsTold() {
    RuleLimit limit = new RuleTables()
        .standing(NEW_MEMBERS, "2016", Stated.number(3))
        .provision(NEW_MEMBERS, "2016", "s5", "a rumour", Stated.number(2), "standing")
        .book()
        .newMembersPerCountry(2017);

    assertThat(facts(limit)).isEqualTo("2017 yes 3, by what is ruled: 3 from 2016 (s8)");
    assertThat(limit.dissent()).singleElement().satisfies(other -> {
      assertThat(other.sourceId()).isEqualTo("s5");
      assertThat(other.value()).isEqualTo("2");
    });
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
    RuleBook book = RuleTables.hosting().book();
    Eligibility answer = book.conferenceHosting("ma-benguerir", 7);

    assertThat(answer.eligible()).isEqualTo(Ternary.YES);
    assertThat(answer.edition()).hasValue(7);
    assertThat(answer.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.kind()).isEqualTo(RuleReasonKind.REQUIREMENT));
    assertThat(answer.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.ruleId()).isEqualTo("conference.host.eligibility");
      assertThat(reason.met()).isEqualTo(Ternary.YES);
      assertThat(reason.known()).isEqualTo("joined 2022-09-02");
      assertThat(reason.period()).hasToString("GNLC member cities only from 2026 until 2027");
      assertThat(reason.period().sourceIds()).containsExactly("s8");
    });
    assertThat(answer.deadline()).hasToString("2026-01-15");
    assertThat(answer.deadlineRuleId()).contains("conference.host.deadline");
    assertThat(answer.deadlineSourceIds()).containsExactly("s8");
    assertThat(book.conferenceHosting("ma-laayoune", 7).eligible()).isEqualTo(Ternary.NO);
    SerializableTester.reserializeAndAssert(answer);
  }

  @Test
  void aRuleForOneConferenceSaysNothingOfAnother() {
    Eligibility answer = RuleTables.hosting().book().conferenceHosting("ma-benguerir", 8);

    assertThat(answer.eligible()).isEqualTo(Ternary.UNKNOWN);
    assertThat(answer.edition()).hasValue(8);
    assertThat(answer.reasons()).isEmpty();
    assertThat(answer.remarks()).hasSize(3).last().asString().contains("ICLC 7", "s8");
    assertThat(answer.deadline().isUnknown()).isTrue();
  }

  @Test
  void withoutADeadlineTheStartOfTheConferenceIsTaken() {
    Eligibility answer = RuleTables.hosting().book().conferenceHosting("ma-benguerir", 6);

    assertThat(answer.deadline()).hasToString("2024-12-02");
    assertThat(answer.deadlineRuleId()).isEmpty();
    assertThat(answer.remarks()).first().asString().contains("2024-12-02");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, 5})
  void aConferenceThatWasNotIsRefused(int edition) {
    assertThatThrownBy(() -> RuleTables.hosting().book().conferenceHosting("ma-benguerir", edition))
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

  private static String facts(RuleLimit limit) {
    RulePeriod period = limit.period().orElseThrow();
    return limit.year() + " " + limit.limited().name().toLowerCase(Locale.ROOT)
        + (limit.value().isPresent() ? " " + limit.value().getAsInt() : "")
        + ", by " + period.label() + ": " + period + " ("
        + String.join(", ", period.sourceIds()) + ")";
  }
}
