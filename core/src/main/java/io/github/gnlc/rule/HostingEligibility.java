package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a member may apply to host an International Conference on Learning Cities: only member
 * cities might for the seventh.
 *
 * <p>A rule made for one edition says nothing of another.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HostingEligibility implements Eligibility {
  private static final long serialVersionUID = 1;

  HostingEligibility() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Member member();

  /** Returns the number of the conference: 7. */
  public abstract int edition();

  @Override
  public abstract Ternary eligible();

  @Override
  public abstract ImmutableList<RuleReason> reasons();

  /**
   * Returns the deadline that was reckoned with; where no source names one, when the conference
   * began; unknown where that is not known either.
   */
  @Override
  public abstract EdtfDate deadline();

  @Override
  public abstract Optional<String> deadlineRuleId();

  @Override
  public abstract ImmutableList<String> deadlineSourceIds();

  @Override
  public abstract ImmutableList<String> remarks();

  @Override
  public String toText() {
    return EligibilityText.lines(this);
  }

  /** Returns, for people: {@code Fez, MA (ma-fez), hosting ICLC 7: eligible}. */
  @Override
  public String toString() {
    return EligibilityText.line(this, "hosting ICLC " + edition());
  }

  /** Builds a {@link HostingEligibility}. */
  public static final class Builder extends ImmutableHostingEligibility.Builder {
    Builder() {}
  }
}
