package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A rule together with the value it had at some time. */
record RuleInForce(Rule rule, RulePeriod period, int year) {

  /**
   * The value of a rule in a year: one for just that year, else the last that had begun by its end.
   * One that begins within the year counts for all of it, as a round is known by its year.
   */
  static Optional<RuleInForce> in(Rule rule, int year, Map<String, Source> sources) {
    Optional<RulePeriod> occasion = rule.periods().stream()
        .filter(period -> period.validity() == RuleValidity.OCCASION)
        .filter(period -> period.from().year().equals(Optional.of(year)))
        .min(strongestFirst(sources));
    return occasion
        .or(() -> standing(rule, year))
        .map(period -> new RuleInForce(rule, period, year));
  }

  private static Optional<RulePeriod> standing(Rule rule, int year) {
    RulePeriod last = null;
    for (RulePeriod period : rule.periods()) {
      Optional<LocalDate> begun = period.from().latest();
      if (period.validity() == RuleValidity.STANDING
          && begun.isPresent()
          && begun.get().getYear() <= year) {
        last = period;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Periods of one time side by side: by authority, then by number of sources. */
  private static Comparator<RulePeriod> strongestFirst(Map<String, Source> sources) {
    return Comparator.comparing((RulePeriod period) -> period.sourceIds().stream()
            .map(sources::get)
            .map(Source::authority)
            .min(Comparator.naturalOrder())
            .orElseThrow())
        .thenComparing(period -> -period.sourceIds().size());
  }

  /** What the first source of the period states: its value as number, date or condition. */
  RuleProvision provision() {
    return first(rule, period);
  }

  /** What the first source of a period states. */
  static RuleProvision first(Rule rule, RulePeriod period) {
    return rule.provisions().stream()
        .filter(provision -> provision.validity() == period.validity()
            && provision.validFrom().equals(period.from())
            && provision.label().equals(period.label())
            && provision.value().equals(period.value()))
        .findFirst()
        .orElseThrow();
  }

  OptionalInt number() {
    return provision().number();
  }

  boolean has(RuleCondition condition) {
    return provision().condition().equals(Optional.of(condition));
  }

  /** What is stated otherwise for that year. */
  ImmutableList<RuleProvision> dissent() {
    return rule.provisions().stream()
        .filter(provision -> provision.validity() == period.validity())
        .filter(provision -> !provision.value().equals(period.value()))
        .filter(provision -> isWithin(provision.validFrom()))
        .filter(provision ->
            period.validity() == RuleValidity.STANDING || provision.label().equals(period.label()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isWithin(EdtfDate date) {
    return date.compareTo(period.from()) >= 0
        && date.compareTo(period.until()) < 0
        && date.latest().isPresent()
        && date.latest().get().getYear() <= year;
  }

  RuleReason reason(RuleReasonKind kind, String known, Ternary met, String sentence) {
    return RuleReason.builder()
        .kind(kind)
        .ruleId(rule.id())
        .period(period)
        .addAllDissent(dissent())
        .known(known)
        .met(met)
        .sentence(sentence)
        .build();
  }

  /** The reason where the value of the rule is in words that are not understood. */
  RuleReason unread(RuleReasonKind kind, String known) {
    return reason(
        kind,
        known,
        Ternary.UNKNOWN,
        "The rule says '" + period.value() + "', which is not understood.");
  }
}
