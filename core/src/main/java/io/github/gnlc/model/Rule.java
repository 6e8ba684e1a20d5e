package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A rule of the network, with every value it has had: {@code award.bar_years}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Rule implements Serializable {
  private static final long serialVersionUID = 1;

  Rule() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "award.bar_years"}. */
  public abstract String id();

  /** Returns what it is about: {@code "award"}. */
  public abstract String subject();

  /** Returns the values over time, in order of time, as concluded from the provisions. */
  public abstract ImmutableList<RulePeriod> periods();

  /** Returns what each source states, in order of time. */
  public abstract ImmutableList<RuleProvision> provisions();

  /** Returns, for people: {@code award.bar_years: 6 from 2019}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(id());
    String separator = ": ";
    for (RulePeriod period : periods()) {
      text.append(separator).append(period);
      separator = "; ";
    }
    return text.toString();
  }

  @Value.Check
  void check() {
    new Violations("Rule")
        .requireId("id", id())
        .requireText("subject", subject())
        .require(
            !provisions().isEmpty(),
            "provisions",
            provisions(),
            "is empty; expected at least one source")
        .throwIfAny();
  }

  /** Builds a {@link Rule}. */
  public static final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
