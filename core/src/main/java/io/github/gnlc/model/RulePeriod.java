package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The time during which a rule had one value.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class RulePeriod implements Serializable {
  private static final long serialVersionUID = 1;

  RulePeriod() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether it holds until replaced or for its year only. */
  public abstract RuleValidity validity();

  /** Returns what is ruled, in words. */
  public abstract String label();

  /** Returns the value. */
  public abstract String value();

  /** Returns when it began. */
  public abstract EdtfDate from();

  /**
   * Returns when it ended: when the next value began, or the year after the occasion; unknown while
   * it holds.
   */
  public abstract EdtfDate until();

  /** Returns the ids of the sources that state it, in order. */
  public abstract ImmutableList<String> sourceIds();

  /** Returns, for people: {@code 6 from 2019}. */
  @Override
  public String toString() {
    return value() + " from " + from() + (until().isUnknown() ? "" : " until " + until());
  }

  @Value.Check
  void check() {
    new Violations("RulePeriod").requireText("value", value()).throwIfAny();
  }

  /** Builds a {@link RulePeriod}. */
  public static final class Builder extends ImmutableRulePeriod.Builder {
    Builder() {}
  }
}
