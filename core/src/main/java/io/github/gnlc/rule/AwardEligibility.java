package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a member may apply in a round of the UNESCO Learning City Award, by the rules of that
 * round: Shanghai, an awardee of 2021, might not in 2024.
 *
 * <p>For a round to come the rules are those in force last.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class AwardEligibility implements Eligibility {
  private static final long serialVersionUID = 1;

  AwardEligibility() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Member member();

  /** Returns the year of the round. */
  public abstract int round();

  /** Returns whether the round is still to come, so that its own rules are not known. */
  public abstract boolean toCome();

  /** Returns whether the member was awarded in the round, whatever the rules say. */
  public abstract boolean awarded();

  @Override
  public abstract Ternary eligible();

  @Override
  public abstract ImmutableList<RuleReason> reasons();

  @Override
  public abstract EdtfDate deadline();

  @Override
  public abstract Optional<String> deadlineRuleId();

  @Override
  public abstract ImmutableList<String> deadlineSourceIds();

  @Override
  public abstract ImmutableList<String> remarks();

  /** Returns the reason that a rule gives, or empty if it was not in force. */
  public Optional<RuleReason> findReason(String ruleId) {
    for (RuleReason reason : reasons()) {
      if (reason.ruleId().equals(ruleId)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toText() {
    return EligibilityText.lines(this);
  }

  /** Returns, for people: {@code Shanghai, CN (cn-shanghai), award round 2024: not eligible}. */
  @Override
  public String toString() {
    return EligibilityText.line(this, "award round " + round());
  }

  /** Builds an {@link AwardEligibility}. */
  public static final class Builder extends ImmutableAwardEligibility.Builder {
    Builder() {}
  }
}
