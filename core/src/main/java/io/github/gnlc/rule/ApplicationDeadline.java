package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when one had to apply, and how we know: from a rule, or else some other date that takes its
 * place.
 */
record ApplicationDeadline(
    EdtfDate date, Optional<String> ruleId, ImmutableList<String> sourceIds, String remark) {

  /** A deadline that no rule gives. */
  static ApplicationDeadline without(EdtfDate date, String remark) {
    return new ApplicationDeadline(date, Optional.empty(), ImmutableList.of(), remark);
  }

  /** The deadline that a rule sets; empty if its value is no date. */
  static Optional<ApplicationDeadline> of(RuleInForce rule) {
    EdtfDate date = rule.provision().date();
    if (date.isUnknown()) {
      return Optional.empty();
    }
    return Optional.of(new ApplicationDeadline(
        date,
        Optional.of(rule.rule().id()),
        rule.period().sourceIds(),
        "The deadline taken is " + date + ", by " + rule.rule().id() + " ("
            + String.join(", ", rule.period().sourceIds()) + ")."));
  }

  /** The first day that may have been the deadline. */
  LocalDate first() {
    return date.earliest().orElse(LocalDate.MIN);
  }

  /** The last day that may have been the deadline. */
  LocalDate last() {
    return date.latest().orElse(LocalDate.MAX);
  }
}
