package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one source states of a rule.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class RuleProvision implements Serializable {
  private static final long serialVersionUID = 1;

  RuleProvision() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns from when it holds, or for which year. */
  public abstract EdtfDate validFrom();

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns what is ruled, in words: {@code "years a past awardee may not apply"}. */
  public abstract String label();

  /** Returns the value in words: {@code "more than 12"}. */
  public abstract String value();

  /** Returns what the value requires or permits: {@link RuleCondition#MORE_THAN}; often empty. */
  public abstract Optional<RuleCondition> condition();

  /** Returns the number in the value: 12; empty if there is none. */
  public abstract OptionalInt number();

  /** Returns the day in the value, of a period its last; unknown if the value is no date. */
  public abstract EdtfDate date();

  /** Returns the edition of the conference for which it is made: 7 for ICLC 7; often empty. */
  public abstract OptionalInt edition();

  /** Returns how long it holds. */
  public abstract RuleValidity validity();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("RuleProvision")
        .requireId("sourceId", sourceId())
        .requireText("label", label())
        .requireText("value", value())
        .throwIfAny();
  }

  /** Builds a {@link RuleProvision}. */
  public static final class Builder extends ImmutableRuleProvision.Builder {
    Builder() {}
  }
}
