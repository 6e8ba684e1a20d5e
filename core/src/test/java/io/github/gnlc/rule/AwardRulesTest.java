package io.github.gnlc.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.StatedValues;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.rule.RuleTables.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may apply for the award, by each rule and all of them. */
class AwardRulesTest {
  private static final String MEMBER = "award.eligibility.member";
  private static final String MONTHS = "award.min_membership_months";
  private static final String BAR = "award.bar_years";
  private static final String COUNTRY = "award.max_per_country";
  private static final String REGION = "award.max_per_region";
  private static final String NOMINATIONS = "award.nominations_per_commission";

  @Test
  void everyReasonIsToldInOrder() {
    Eligibility answer = RuleTables.full().book().awardEligibility("kr-nam-gu-ulsan", 2024);

    assertThat(answer.eligible()).isEqualTo(Ternary.YES);
    assertThat(answer.toCome()).isFalse();
    assertThat(answer.awarded()).isFalse();
    assertThat(answer.deadline()).hasToString("2024-06-28");
    assertThat(answer.deadlineRuleId()).contains("award.deadline.commission");
    assertThat(answer.deadlineSourceIds()).containsExactly("s8");
    assertThat(answer.remarks())
        .singleElement()
        .satisfies(
            remark -> assertThat(remark).contains("2024-06-28", "award.deadline.commission", "s8"));
    assertThat(answer.reasons())
        .extracting(AwardRulesTest::facts)
        .containsExactly(
            "requirement award.eligibility.member true from 2015, by s8: yes, joined 2022-09-02",
            "requirement award.min_membership_months more than 12 from 2024, by s8: yes, joined"
                + " 2022-09-02",
            "requirement award.bar_years 6 from 2019, by s4: yes, no award before 2024",
            "limit award.max_per_country 1 from 2024, by s8: yes, nobody else in KR awarded in 2024",
            "limit award.max_per_region 6 from 2015, by s8: yes, others in Asia and the Pacific"
                + " awarded in 2024: cn-beijing",
            "limit award.nominations_per_commission 2 from 2017, by s8: unknown, nobody else in KR"
                + " awarded in 2024");
    assertThat(StatedValues.in(reason(answer, MONTHS).sentence()))
        .containsExactly("2024-06-28", "21", "12");
  }

  private static String facts(RuleReason reason) {
    return reason.kind().code() + " " + reason.ruleId() + " " + reason.period() + ", by "
        + String.join(" ", reason.period().sourceIds()) + ": "
        + reason.met().name().toLowerCase(Locale.ROOT) + ", " + reason.known();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-27, YES, 12",
    "2023-06-28, NO, 12",
    "2023-06-29, NO, 11",
    "2023-06, UNKNOWN, 11 to 12",
    "2023, UNKNOWN, 5 to 17",
    "2021, YES, 29 to 41",
    "2024, NO, 0 to 5",
    "2025, NO, 0",
  })
  void moreThanTwelveMonthsAtTheDeadlineMeansMoreThanTwelve(
      String joined, Ternary met, String months) {
    Eligibility answer =
        RuleTables.full().joined("ke-x", joined).book().awardEligibility("ke-x", 2024);

    RuleReason reason = reason(answer, MONTHS);
    assertThat(reason.met()).isEqualTo(met);
    assertThat(reason.known()).isEqualTo("joined " + joined);
    assertThat(reason.sentence()).contains("(2024-06-28): " + months + "; ");
  }

  @ParameterizedTest
  @CsvSource({"2023-06-28, at least 12, YES", "2023-06-29, 12, NO", "2023-06-28, 12, YES"})
  void aPlainNumberIncludesItself(String joined, String words, Ternary met) {
    Eligibility answer = new RuleTables()
        .standing(MONTHS, "2024", Stated.number(12).in(words))
        .occasion("award.deadline.commission", "2024", Stated.date("2024-06-28"))
        .joined("ke-x", joined)
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(reason(answer, MONTHS).met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, NO, 3",
    "2019, NO, 5",
    "2018, UNKNOWN, 6",
    "2017, YES, 7",
  })
  void anAwardeeSitsOutTheYearsOfTheBar(String round, Ternary met, String years) {
    Eligibility answer = RuleTables.full()
        .joined("ke-x", "2016")
        .awarded("2016", "ke-x")
        .awarded(round, "ke-x")
        .book()
        .awardEligibility("ke-x", 2024);

    RuleReason reason = reason(answer, BAR);
    assertThat(reason.met()).isEqualTo(met);
    assertThat(reason.known()).isEqualTo("awarded in " + round);
    assertThat(StatedValues.in(reason.sentence())).containsExactly(round, years, "6");
    assertThat(answer.eligible()).isEqualTo(met);
  }

  @Test
  void aRuleIsAppliedAsItStoodInTheRound() {
    RuleBook book = RuleTables.full()
        .joined("ke-x", "2016")
        .awarded("2017", "ke-x")
        .awarded("2018", "cn-beijing")
        .awarded("2021", "cn-hangzhou")
        .book();

    assertThat(reason(book.awardEligibility("ke-x", 2018), BAR).period())
        .hasToString("4 from 2015 until 2019");
    assertThat(reason(book.awardEligibility("ke-x", 2021), BAR).period())
        .hasToString("6 from 2019");
    assertThat(reason(book.awardEligibility("ke-x", 2024), BAR).met()).isEqualTo(Ternary.YES);
  }

  @Test
  void aRuleNotYetInForceGivesNoReason() {
    Eligibility answer = RuleTables.full().book().awardEligibility("kr-nam-gu-ulsan", 2015);

    assertThat(answer.reasons())
        .extracting(RuleReason::ruleId)
        .containsExactly(MEMBER, BAR, REGION);
    assertThat(answer.findReason(MONTHS)).isEmpty();
  }

  @Test
  void whoJoinedAfterTheDeadlineMayNotApply() {
    Eligibility answer =
        RuleTables.full().joined("ke-x", "2024-07").book().awardEligibility("ke-x", 2024);

    assertThat(answer.eligible()).isEqualTo(Ternary.NO);
    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.NO);
    assertThat(reason(answer, MEMBER).known()).isEqualTo("joined 2024-07");
    assertThat(answer.deadline()).hasToString("2024-06-28");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, YES",
    "2024-01-01, YES",
    "2024-01-02, UNKNOWN",
    "2024-12-31, UNKNOWN",
    "2025-01-01, NO"
  })
  void onADeadlineOfWhichOnlyTheYearIsKnownMuchStaysOpen(String joined, Ternary met) {
    Eligibility answer = new RuleTables()
        .standing(MEMBER, "2015", Stated.as("members-only", "true"))
        .joined("ke-x", joined)
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(met);
  }

  @Test
  void whoHadLeftByTheDeadlineMayNotApply() {
    Eligibility answer = RuleTables.full().book().awardEligibility("ma-laayoune", 2024);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.NO);
    assertThat(reason(answer, MEMBER).known()).isEqualTo("joined 2022-09-02, left 2023-05");
    assertThat(answer.eligible()).isEqualTo(Ternary.NO);
  }

  @Test
  void whoLeftOnlyLaterMightApply() {
    Eligibility answer = RuleTables.full()
        .joined("ke-x", "2020")
        .left("ke-x", "2024-07")
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.YES);
  }

  @Test
  void whoMayHaveLeftByTheDeadlineMayHaveBeenAMember() {
    Eligibility answer = RuleTables.full()
        .joined("ke-x", "2020")
        .left("ke-x", "2024")
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(answer, MEMBER).known()).isEqualTo("joined 2020, left 2024");
    assertThat(answer.eligible()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void ofAnUnconfirmedMemberNothingIsSure() {
    Eligibility answer = RuleTables.full().book().awardEligibility("ke-nairobi", 2027);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(answer, MONTHS).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(answer, MEMBER).known()).isEqualTo("joined at a time not known, unconfirmed");
  }

  @Test
  void whoIsInTheDataHadJoinedWhenTheyWereCompiled() {
    RuleBook book = RuleTables.full().book();

    assertThat(book.awardEligibility("mx-mexico-city", 2024).eligible()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(book.awardEligibility("mx-mexico-city", 2026), MONTHS).met())
        .isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(book.awardEligibility("mx-mexico-city", 2028), MONTHS).sentence())
        .contains("(2028): 23 or more;", "12");
    assertThat(book.awardEligibility("mx-mexico-city", 2028).eligible()).isEqualTo(Ternary.YES);
  }

  @Test
  void nobodyJoinedBeforeTheNetworkOpened() {
    RuleTables tables =
        RuleTables.full().standing("award.open", "2015", Stated.as("members-only", "true"));
    tables
        .tables()
        .add("statements", "s1", "2023-09", "opened", "", "", "exactly", "2015", "y", "");
    Eligibility answer = tables.book().awardEligibility("mx-mexico-city", 2024);

    assertThat(reason(answer, MONTHS).met()).isEqualTo(Ternary.NO);
  }

  @Test
  void theDeadlineOfTheCommissionComesFirst() {
    RuleTables tables = new RuleTables()
        .standing(MEMBER, "2015", Stated.as("members-only", "true"))
        .occasion("award.deadline.city", "2024", Stated.date("2024-05-31"))
        .provision(
            "award.deadline",
            "2024",
            "s1",
            "period",
            Stated.date("2024-04-30").in("April to 2024-04-30"),
            "occasion");

    assertThat(tables.book().awardEligibility("cn-beijing", 2024).remarks())
        .anyMatch(
            remark -> remark.contains("2024-05-31") && remark.contains("award.deadline.city (s8)"));
    assertThat(tables
            .occasion("award.deadline.commission", "2024", Stated.date("2024-06-28"))
            .book()
            .awardEligibility("cn-beijing", 2024)
            .remarks())
        .anyMatch(remark ->
            remark.contains("2024-06-28") && remark.contains("award.deadline.commission (s8)"));
  }

  @Test
  void aDeadlineIsTheDateOfItsRuleWhateverTheWords() {
    Eligibility answer = new RuleTables()
        .provision(
            "award.deadline",
            "2024",
            "s1",
            "period",
            Stated.date("2024-05").in("from 2024-04-01 on"),
            "occasion")
        .book()
        .awardEligibility("cn-beijing", 2024);

    assertThat(answer.deadline()).hasToString("2024-05");
    assertThat(answer.deadlineRuleId()).contains("award.deadline");
  }

  @Test
  void withoutADeadlineTheYearIsTaken() {
    Eligibility answer = RuleTables.full().book().awardEligibility("cn-beijing", 2015);

    assertThat(answer.deadline()).hasToString("2015");
    assertThat(answer.deadlineRuleId()).isEmpty();
    assertThat(answer.awarded()).isTrue();
    assertThat(answer.remarks()).hasSize(2).allMatch(remark -> remark.contains("2015"));
  }

  @Test
  void aPlaceTakenByAnotherIsTold() {
    Eligibility answer = RuleTables.full().book().awardEligibility("cn-hangzhou", 2024);

    RuleReason reason = reason(answer, COUNTRY);
    assertThat(reason.kind()).isEqualTo(RuleReasonKind.LIMIT);
    assertThat(reason.met()).isEqualTo(Ternary.NO);
    assertThat(reason.known()).isEqualTo("others in CN awarded in 2024: cn-beijing");
    assertThat(answer.eligible()).as("a limit makes nobody ineligible").isEqualTo(Ternary.YES);
  }

  @Test
  void anAwardeeHadBeenNominated() {
    Eligibility answer = RuleTables.full().book().awardEligibility("ma-benguerir", 2024);

    assertThat(reason(answer, NOMINATIONS).met()).isEqualTo(Ternary.YES);
    assertThat(reason(answer, COUNTRY).met()).isEqualTo(Ternary.YES);
    assertThat(answer.awarded()).isTrue();
    assertThat(StatedValues.in(Iterables.getLast(answer.remarks()))).containsExactly("2024");
  }

  @Test
  void anAwardAgainstTheRulesIsPointedAt() {
    Eligibility answer = RuleTables.full()
        .joined("ke-x", "2025")
        .awarded("2024", "ke-x")
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(answer.eligible()).isEqualTo(Ternary.NO);
    assertThat(answer.awarded()).isTrue();
    assertThat(answer.remarks()).last().asString().contains("2024 all the same");
  }

  @Test
  void theRegionOfACountryMayNotBeKnown() {
    Eligibility answer =
        RuleTables.full().joined("nz-x", "NZ", "2020").book().awardEligibility("nz-x", 2024);

    assertThat(reason(answer, REGION).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(answer, REGION).known()).isEqualTo("region not known");
  }

  @Test
  void aRoundToComeGoesByTheRulesInForceLast() {
    Eligibility answer = RuleTables.full().book().awardEligibility("kr-nam-gu-ulsan", 2027);

    assertThat(answer.toCome()).isTrue();
    assertThat(answer.eligible()).isEqualTo(Ternary.YES);
    assertThat(reason(answer, COUNTRY).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(answer.deadline()).hasToString("2027");
    assertThat(answer.remarks())
        .extracting(StatedValues::in)
        .containsExactly(List.of("2027"), List.of("2027", "2026-01-31"));
  }

  @Test
  void whatIsToComeDependsOnTheDayFromWhichItIsSeen() {
    RuleTables tables = RuleTables.full();
    tables.tables().remove("award_rounds", "2024");
    tables.tables().remove("awards", "2024/cn-beijing").remove("awards", "2024/ma-benguerir");
    Catalogue catalogue = new Catalogue(tables.tables().build());
    RuleBook then = RuleBook.of(catalogue, LocalDate.of(2022, 1, 1));

    assertThat(then.awardEligibility("cn-beijing", 2024).toCome()).isTrue();
    assertThatThrownBy(() -> RuleBook.of(catalogue).awardEligibility("cn-beijing", 2024))
        .isInstanceOf(UnknownKeyException.class);
    assertThat(then).isNotEqualTo(RuleBook.of(catalogue));
  }

  @Test
  void whatASourceSaysOtherwiseIsTold() {
    RuleTables tables = RuleTables.full()
        .provision(BAR, "2019", "s5", "a rumour", Stated.number(9), "standing")
        .provision(BAR, "2026", "s3", "years", Stated.number(7), "standing");
    RuleReason reason = reason(tables.book().awardEligibility("cn-hangzhou", 2024), BAR);

    assertThat(reason.dissent()).singleElement().satisfies(other -> {
      assertThat(other.sourceId()).isEqualTo("s5");
      assertThat(other.value()).isEqualTo("9");
    });
    assertThat(facts(reason))
        .isEqualTo("requirement award.bar_years 6 from 2019 until 2026, by s4: yes, no award before"
            + " 2024");
  }

  @Test
  void whatIsStatedOtherwiseOfALaterYearIsNoDissent() {
    RuleTables tables = RuleTables.full()
        .provision(NOMINATIONS, "2019", "s5", "a rumour", Stated.number(5), "standing")
        .provision(NOMINATIONS, "2019", "s8", "nominations", Stated.number(2), "standing")
        .awarded("2017", "cn-beijing")
        .awarded("2019", "cn-hangzhou");

    assertThat(reason(tables.book().awardEligibility("cn-beijing", 2017), NOMINATIONS)
            .dissent())
        .isEmpty();
    assertThat(reason(tables.book().awardEligibility("cn-beijing", 2019), NOMINATIONS)
            .dissent())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "award.eligibility.member, friends of members",
    "award.min_membership_months, a year",
    "award.bar_years, quite a few",
  })
  void aRequirementInOtherWordsIsNotUnderstood(String rule, String value) {
    Eligibility answer = new RuleTables()
        .provision(rule, "2020", "s1", "new words", Stated.words(value), "standing")
        .book()
        .awardEligibility("cn-beijing", 2024);

    assertThat(reason(answer, rule).met()).isEqualTo(Ternary.UNKNOWN);
    assertThat(reason(answer, rule).sentence()).contains("'" + value + "'");
  }

  @Test
  void aLimitInOtherWordsIsNotUnderstood() {
    Eligibility answer = new RuleTables()
        .standing(COUNTRY, "2020", Stated.words("a few"))
        .book()
        .awardEligibility("cn-hangzhou", 2024);

    assertThat(reason(answer, COUNTRY).sentence()).contains("'a few'");
    assertThat(reason(answer, COUNTRY).met()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void othersThanMembersMayBeLetIn() {
    Eligibility answer = new RuleTables()
        .standing(MEMBER, "2020", Stated.as("anyone", "false"))
        .joined("ke-x", "2025")
        .book()
        .awardEligibility("ke-x", 2024);

    assertThat(reason(answer, MEMBER).met()).isEqualTo(Ternary.YES);
  }

  @Test
  void withoutARuleNothingIsKnown() {
    RuleTables tables = new RuleTables();
    tables.tables().remove("rule_provisions", "award.bar_years/2015/s1/years");
    Eligibility answer = tables.book().awardEligibility("cn-hangzhou", 2015);

    assertThat(answer.reasons()).isEmpty();
    assertThat(answer.eligible()).isEqualTo(Ternary.UNKNOWN);
    assertThat(answer.remarks())
        .extracting(StatedValues::in)
        .containsExactly(List.of("2015"), List.of("2015"));
  }

  @Test
  void aRuleForOneRoundComesBeforeTheStandingOne() {
    Eligibility answer = RuleTables.full()
        .provision(BAR, "2024", "s1", "this time", Stated.number(3), "occasion")
        .awarded("2021", "cn-hangzhou")
        .book()
        .awardEligibility("cn-hangzhou", 2024);

    assertThat(reason(answer, BAR).period()).hasToString("3 from 2024 until 2025");
    assertThat(reason(answer, BAR).met()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void ofTwoRulesForOneRoundTheMoreAuthoritativeIsTaken() {
    Eligibility answer = RuleTables.full()
        .provision(BAR, "2024", "s5", "as the press has it", Stated.number(2), "occasion")
        .provision(BAR, "2024", "s8", "this time", Stated.number(3), "occasion")
        .book()
        .awardEligibility("cn-hangzhou", 2024);

    assertThat(reason(answer, BAR).period().value()).isEqualTo("3");
  }

  @Test
  void anUnknownMemberIsRefused() {
    assertThatThrownBy(() -> new RuleTables().book().awardEligibility("cn-beijin", 2024))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage("No member 'cn-beijin'; nearest: cn-beijing; see the ids of members[of any"
            + " status]");
  }

  @ParameterizedTest
  @CsvSource({"2013, 'nearest: 2015, 2024; '", "2025, 'nearest: 2015, 2024; '", "10000, ''"})
  void aYearThatHadNoRoundIsRefused(int year, String nearest) {
    assertThatThrownBy(() -> new RuleTables().book().awardEligibility("cn-beijing", year))
        .isInstanceOfSatisfying(UnknownKeyException.class, e -> {
          assertThat(e.kind()).isEqualTo(UnknownKeyException.Kind.AWARD_ROUND);
          assertThat(e.key()).isEqualTo("" + year);
        })
        .hasMessage("No award round '" + year + "'; " + nearest
            + "expected one of the rounds there were (2015, 2024), or a year from 2026 to 9999 for"
            + " a round to come");
  }

  @Test
  void anAnswerSurvivesSerialization() {
    RuleBook book = RuleTables.full().book();

    SerializableTester.reserializeAndAssert(book.awardEligibility("cn-beijing", 2024));
    assertThat(book)
        .hasToString("rules of test 2026.1.0")
        .isEqualTo(RuleTables.full().book());
  }

  private static RuleReason reason(Eligibility answer, String ruleId) {
    return answer.findReason(ruleId).orElseThrow();
  }
}
