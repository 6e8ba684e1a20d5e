package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source says of one member: s0070 says that Muharraq joined in 2019.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Evidence implements Serializable {
  private static final long serialVersionUID = 1;

  Evidence() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the member. */
  public abstract String memberId();

  /** Returns what is said. */
  public abstract EvidenceKind kind();

  /** Returns the date that the source gives for joining or leaving; unknown where it gives none. */
  public abstract EdtfDate date();

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns a remark of the editors; never a sentence of the source. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("Evidence")
        .requireId("memberId", memberId())
        .requireId("sourceId", sourceId())
        .require(
            date().isUnknown() || kind().claimsJoining() || kind() == EvidenceKind.LEFT,
            "date",
            date(),
            "stands with kind " + kind().code() + ", which has none")
        .throwIfAny();
  }

  /** Builds a {@link Evidence}. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
