package io.github.gnlc.explain;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * All sources that claim the same of some fact: {@code 2015}, by s0157.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class ClaimGroup implements Serializable {
  private static final long serialVersionUID = 1;

  ClaimGroup() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what they claim, as text: {@code "2016-01-12"}, {@code "at least 650 people"}} */
  public abstract String claim();

  /** {@return whether the conclusion rests on this claim} */
  public abstract boolean taken();

  /**
   * {@return who claims it: the most authoritative first, then the earliest, then by id; never
   * empty}
   */
  public abstract ImmutableList<Claimant> claimants();

  /** Returns a text such as {@code 2016-01-12: s0151, jp.xinhuanet.com, 2016-02-03 (other)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(claim());
    String separator = ": ";
    for (Claimant claimant : claimants()) {
      text.append(separator).append(claimant);
      separator = "; ";
    }
    return text.toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  ClaimGroup check() {
    new Violations("ClaimGroup")
        .requireEach("claimants", claimants(), Claimant.class)
        .requireText("claim", claim())
        .require(
            !claimants().isEmpty(),
            "claimants",
            claimants(),
            "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(ClaimGroup.class, this, ClaimGroup::check);
  }

  /** Builds a {@link ClaimGroup}. */
  public static final class Builder extends ImmutableClaimGroup.Builder {
    Builder() {}

    @Override
    public ClaimGroup build() {
      return super.build().check();
    }
  }
}
