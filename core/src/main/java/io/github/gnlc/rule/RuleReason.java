package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.Ternary;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What one rule contributes to an {@link Eligibility}: what the rule said at that time, what is
 * known of the member in that respect, and whether the rule is met.
 *
 * <p>Reasons are obtained from {@link Eligibility#reasons()} and
 * {@link Eligibility#findReason(String)}:
 *
 * <pre>{@code
 * RuleReason reason = Gnlc.awardEligibility("ie-cork", 2024).findReason("award.bar_years").get();
 * reason.met();         // YES
 * reason.known();       // awarded in 2015
 * reason.sentence();    // It was awarded in 2015, 9 years before; barred: 6.
 * }</pre>
 *
 * <p>A reason holds the rule as it stood in the year of the question, not the rule of today. No
 * method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class RuleReason implements Serializable {
  private static final long serialVersionUID = 1;

  RuleReason() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether it must be met, or only limits how many can be chosen} */
  public abstract RuleReasonKind kind();

  /** {@return the id of the rule: {@code "award.bar_years"}} */
  public abstract String ruleId();

  /** {@return what the rule said, from when to when, and by which sources} */
  public abstract RulePeriod period();

  /** {@return what other sources state of the rule differently for the same time} */
  public abstract ImmutableList<RuleProvision> dissent();

  /** {@return what is known of the member in this respect: {@code "joined 2022-09-02"}} */
  public abstract String known();

  /**
   * {@return whether the rule is met; for a limit, whether it leaves or left room for the member}
   */
  public abstract Ternary met();

  /** {@return how the one follows from the other, in a sentence} */
  public abstract String sentence();

  /**
   * Returns a text such as {@code no, by award.bar_years (6 from 2019; s0772): It was awarded in
   * 2021, …}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(met().name().toLowerCase(Locale.ROOT))
        .append(kind() == RuleReasonKind.LIMIT ? ", as a limit, by " : ", by ")
        .append(ruleId())
        .append(" (")
        .append(period())
        .append("; ")
        .append(String.join(", ", period().sourceIds()));
    for (RuleProvision other : dissent()) {
      text.append("; but ").append(other.sourceId()).append(" says ").append(other.value());
    }
    return text.append("): ").append(sentence()).toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  RuleReason check() {
    new Violations("RuleReason")
        .requireEach("dissent", dissent(), RuleProvision.class)
        .requireId("ruleId", ruleId())
        .requireText("known", known())
        .requireText("sentence", sentence())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(RuleReason.class, this, RuleReason::check);
  }

  /** Builds a {@link RuleReason}. */
  public static final class Builder extends ImmutableRuleReason.Builder {
    Builder() {}

    @Override
    public RuleReason build() {
      return super.build().check();
    }
  }
}
