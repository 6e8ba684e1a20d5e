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
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many a rule allowed in a year: nominations of a National Commission, or new members of a
 * country.
 *
 * <p>It is obtained from {@link RuleBook#awardNominationsPerCountry(int)} and
 * {@link RuleBook#newMembersPerCountry(int)}:
 *
 * <pre>{@code
 * RuleLimit limit = Gnlc.network().ruleBook().newMembersPerCountry(2020);
 * limit.limited();     // YES
 * limit.value();       // OptionalInt[3]
 * limit.toString();    // In 2020, new member cities per country per year: 3 (s0793, s0803).
 * }</pre>
 *
 * <p>A year of which no source states a limit has no value and is {@link Ternary#UNKNOWN}, not
 * unlimited. No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class RuleLimit implements Serializable {
  private static final long serialVersionUID = 1;

  RuleLimit() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the rule: {@code "membership.max_per_country"}} */
  public abstract String ruleId();

  /** {@return the year asked for} */
  public abstract int year();

  /**
   * {@return whether there was a limit: yes if the value held all year, no if the rule says that
   * there is none, unknown if it held only for part of the year or no source tells}
   */
  public abstract Ternary limited();

  /** {@return the limit; for part of the year only if {@link #limited()} is unknown} */
  public abstract OptionalInt value();

  /** {@return what the rule said, from when to when, and by which sources} */
  public abstract Optional<RulePeriod> period();

  /** {@return what other sources state of the rule differently for the same time} */
  public abstract ImmutableList<RuleProvision> dissent();

  /** {@return whether the year is still to come, so that the rule is the one in force last} */
  public abstract boolean toCome();

  /** {@return the answer in a sentence or two} */
  public abstract String sentence();

  /** Returns the {@linkplain #sentence() sentence}. */
  @Override
  public String toString() {
    return sentence();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  RuleLimit check() {
    new Violations("RuleLimit")
        .requireEach("dissent", dissent(), RuleProvision.class)
        .requireId("ruleId", ruleId())
        .require(
            limited() != Ternary.YES || value().isPresent(), "limited", limited(), "needs a value")
        .requireText("sentence", sentence())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(RuleLimit.class, this, RuleLimit::check);
  }

  /** Builds a {@link RuleLimit}. */
  public static final class Builder extends ImmutableRuleLimit.Builder {
    Builder() {}

    @Override
    public RuleLimit build() {
      return super.build().check();
    }
  }
}
