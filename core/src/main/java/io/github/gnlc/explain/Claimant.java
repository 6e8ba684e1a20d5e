package io.github.gnlc.explain;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.model.Source;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source that makes a claim, and what the editors remark on it.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Claimant implements Serializable {
  private static final long serialVersionUID = 1;

  Claimant() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the source, with its date and authority} */
  public abstract Source source();

  /** {@return a remark of the editors} */
  public abstract Optional<String> note();

  /** Returns a text such as {@code s0070, uil.unesco.org, 2019-07-17 (unesco)}. */
  @Override
  public String toString() {
    return source() + " (" + source().authority().code() + ")";
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Claimant.class, this);
  }

  /** Builds a {@link Claimant}. */
  public static final class Builder extends ImmutableClaimant.Builder {
    Builder() {}
  }
}
