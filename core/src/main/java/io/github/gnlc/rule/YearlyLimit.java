package io.github.gnlc.rule;

import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Rules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** How many a rule allowed in a year. */
final class YearlyLimit {
  private final Catalogue catalogue;
  private final String ruleId;
  private final int year;
  private final boolean toCome;
  private final LocalDate today;

  YearlyLimit(Catalogue catalogue, String ruleId, int year, boolean toCome, LocalDate today) {
    this.catalogue = catalogue;
    this.ruleId = ruleId;
    this.year = year;
    this.toCome = toCome;
    this.today = today;
  }

  RuleLimit answer() {
    return in(year).map(this::limit).orElseGet(this::unknown);
  }

  private Optional<RuleInForce> in(int someYear) {
    return new Rules(catalogue)
        .find(ruleId)
        .flatMap(rule -> RuleInForce.in(rule, someYear, catalogue.dataset().sourcesById()));
  }

  private RuleLimit unknown() {
    return builder()
        .limited(Ternary.UNKNOWN)
        .value(OptionalInt.empty())
        .sentence("No source tells of a limit in " + year + ".")
        .build();
  }

  private RuleLimit limit(RuleInForce rule) {
    boolean beganWithin = beganWithin(rule.period().from());
    OptionalInt value = rule.number();
    Ternary limited = limited(rule, value);
    return builder()
        .limited(beganWithin ? Ternary.UNKNOWN : limited)
        .value(value)
        .period(rule.period())
        .addAllDissent(rule.dissent())
        .sentence(sentence(rule, limited, beganWithin))
        .build();
  }

  private RuleLimit.Builder builder() {
    return RuleLimit.builder().ruleId(ruleId).year(year).toCome(toCome);
  }

  private static Ternary limited(RuleInForce rule, OptionalInt value) {
    if (rule.has(RuleCondition.UNLIMITED)) {
      return Ternary.NO;
    }
    return value.isPresent() ? Ternary.YES : Ternary.UNKNOWN;
  }

  /** A value of the year as a whole holds all year; one of a month or day only from then on. */
  private boolean beganWithin(EdtfDate from) {
    return from.precision().compareTo(EdtfDate.Precision.YEAR) > 0
        && from.after(LocalDate.of(year, 1, 1)) != Ternary.NO;
  }

  private String sentence(RuleInForce rule, Ternary limited, boolean beganWithin) {
    RulePeriod period = rule.period();
    StringBuilder text = new StringBuilder("In ")
        .append(year)
        .append(", ")
        .append(period.label())
        .append(": ")
        .append(period.value())
        .append(beganWithin ? ", but only from " + period.from() + " on" : "")
        .append(" (")
        .append(String.join(", ", period.sourceIds()));
    for (RuleProvision other : rule.dissent()) {
      text.append("; but ").append(other.sourceId()).append(" says ").append(other.value());
    }
    text.append(").");
    if (beganWithin) {
      text.append(before());
    }
    if (limited == Ternary.UNKNOWN) {
      text.append(" That is not understood as a number.");
    }
    if (toCome) {
      text.append(" ")
          .append(year)
          .append(" is still to come as of ")
          .append(today)
          .append(", so the rule is the one in force last.");
    }
    return text.toString();
  }

  private String before() {
    return in(year - 1)
        .map(rule -> " Before that: " + rule.period().value() + ".")
        .orElse(" Before that no source tells of a limit.");
  }
}
