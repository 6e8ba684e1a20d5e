package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that some city is a member, which the editors do not accept.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class DisputedClaim implements Serializable {
  private static final long serialVersionUID = 1;

  DisputedClaim() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the name of the city. */
  public abstract String name();

  /** Returns the alpha-2 code of the country that the claim gives. */
  public abstract String country();

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns what is claimed. */
  public abstract EvidenceKind kind();

  /** Returns the date that is claimed. */
  public abstract EdtfDate date();

  /** Returns why it is not accepted. */
  public abstract Optional<String> reason();

  @Value.Check
  void check() {
    new Violations("DisputedClaim")
        .requireText("name", name())
        .requireId("sourceId", sourceId())
        .throwIfAny();
  }

  /** Builds a {@link DisputedClaim}. */
  public static final class Builder extends ImmutableDisputedClaim.Builder {
    Builder() {}
  }
}
