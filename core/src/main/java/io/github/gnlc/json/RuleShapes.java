package io.github.gnlc.json;

import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleLimit;
import io.github.gnlc.rule.RuleReason;

/** Rules, and what they mean for a member or a year. */
final class RuleShapes {
  static final Shape<RulePeriod> RULE_PERIOD = ObjectShape.of(
          RulePeriod.class, RulePeriod::builder, RulePeriod.Builder::build)
      .with("validity", Enums.RULE_VALIDITY, RulePeriod::validity, RulePeriod.Builder::validity)
      .with("label", Basic.TEXT, RulePeriod::label, RulePeriod.Builder::label)
      .with("value", Basic.WORDS, RulePeriod::value, RulePeriod.Builder::value)
      .with("from", Basic.DATE, RulePeriod::from, RulePeriod.Builder::from)
      .with("until", Basic.DATE, RulePeriod::until, RulePeriod.Builder::until)
      .with(
          "sourceIds",
          ListShape.of(Basic.TEXT),
          RulePeriod::sourceIds,
          RulePeriod.Builder::addAllSourceIds)
      .build();

  static final Shape<RuleProvision> RULE_PROVISION = ObjectShape.of(
          RuleProvision.class, RuleProvision::builder, RuleProvision.Builder::build)
      .with("validFrom", Basic.DATE, RuleProvision::validFrom, RuleProvision.Builder::validFrom)
      .with("sourceId", Basic.ID, RuleProvision::sourceId, RuleProvision.Builder::sourceId)
      .with("label", Basic.WORDS, RuleProvision::label, RuleProvision.Builder::label)
      .with("value", Basic.WORDS, RuleProvision::value, RuleProvision.Builder::value)
      .with(
          "condition",
          OptionalShape.of(Enums.RULE_CONDITION),
          RuleProvision::condition,
          RuleProvision.Builder::condition)
      .with("number", OptionalShape.ofInt(), RuleProvision::number, RuleProvision.Builder::number)
      .with("date", Basic.DATE, RuleProvision::date, RuleProvision.Builder::date)
      .with(
          "edition", OptionalShape.ofInt(), RuleProvision::edition, RuleProvision.Builder::edition)
      .with(
          "validity", Enums.RULE_VALIDITY, RuleProvision::validity, RuleProvision.Builder::validity)
      .with("note", OptionalShape.of(Basic.TEXT), RuleProvision::note, RuleProvision.Builder::note)
      .build();

  static final Shape<Rule> RULE = ObjectShape.of(Rule.class, Rule::builder, Rule.Builder::build)
      .with("id", Basic.ID, Rule::id, Rule.Builder::id)
      .with("subject", Basic.WORDS, Rule::subject, Rule.Builder::subject)
      .with("periods", ListShape.of(RULE_PERIOD), Rule::periods, Rule.Builder::addAllPeriods)
      .with(
          "provisions",
          ListShape.of(RULE_PROVISION),
          Rule::provisions,
          Rule.Builder::addAllProvisions)
      .build();

  static final Shape<RuleReason> RULE_REASON = ObjectShape.of(
          RuleReason.class, RuleReason::builder, RuleReason.Builder::build)
      .with("kind", Enums.RULE_REASON_KIND, RuleReason::kind, RuleReason.Builder::kind)
      .with("ruleId", Basic.ID, RuleReason::ruleId, RuleReason.Builder::ruleId)
      .with("period", RULE_PERIOD, RuleReason::period, RuleReason.Builder::period)
      .with(
          "dissent",
          ListShape.of(RULE_PROVISION),
          RuleReason::dissent,
          RuleReason.Builder::addAllDissent)
      .with("known", Basic.WORDS, RuleReason::known, RuleReason.Builder::known)
      .with("met", Enums.TERNARY, RuleReason::met, RuleReason.Builder::met)
      .with("sentence", Basic.WORDS, RuleReason::sentence, RuleReason.Builder::sentence)
      .build();

  static final Shape<RuleLimit> RULE_LIMIT = ObjectShape.of(
          RuleLimit.class, RuleLimit::builder, RuleLimit.Builder::build)
      .with("ruleId", Basic.ID, RuleLimit::ruleId, RuleLimit.Builder::ruleId)
      .with("year", Basic.INT, RuleLimit::year, RuleLimit.Builder::year)
      .with("limited", Enums.TERNARY, RuleLimit::limited, RuleLimit.Builder::limited)
      .with("value", OptionalShape.ofInt(), RuleLimit::value, RuleLimit.Builder::value)
      .with("period", OptionalShape.of(RULE_PERIOD), RuleLimit::period, RuleLimit.Builder::period)
      .with(
          "dissent",
          ListShape.of(RULE_PROVISION),
          RuleLimit::dissent,
          RuleLimit.Builder::addAllDissent)
      .with("toCome", Basic.FLAG, RuleLimit::toCome, RuleLimit.Builder::toCome)
      .with("sentence", Basic.WORDS, RuleLimit::sentence, RuleLimit.Builder::sentence)
      .build();

  static final Shape<Eligibility> ELIGIBILITY = ObjectShape.of(
          Eligibility.class, Eligibility::builder, Eligibility.Builder::build)
      .with("member", MemberShapes.MEMBER, Eligibility::member, Eligibility.Builder::member)
      .with("round", OptionalShape.ofInt(), Eligibility::round, Eligibility.Builder::round)
      .with("edition", OptionalShape.ofInt(), Eligibility::edition, Eligibility.Builder::edition)
      .with("toCome", Basic.FLAG, Eligibility::toCome, Eligibility.Builder::toCome)
      .with("awarded", Basic.FLAG, Eligibility::awarded, Eligibility.Builder::awarded)
      .with("eligible", Enums.TERNARY, Eligibility::eligible, Eligibility.Builder::eligible)
      .with(
          "reasons",
          ListShape.of(RULE_REASON),
          Eligibility::reasons,
          Eligibility.Builder::addAllReasons)
      .with("deadline", Basic.DATE, Eligibility::deadline, Eligibility.Builder::deadline)
      .with(
          "deadlineRuleId",
          OptionalShape.of(Basic.TEXT),
          Eligibility::deadlineRuleId,
          Eligibility.Builder::deadlineRuleId)
      .with(
          "deadlineSourceIds",
          ListShape.of(Basic.TEXT),
          Eligibility::deadlineSourceIds,
          Eligibility.Builder::addAllDeadlineSourceIds)
      .with(
          "remarks",
          ListShape.of(Basic.TEXT),
          Eligibility::remarks,
          Eligibility.Builder::addAllRemarks)
      .build();

  private RuleShapes() {}
}
