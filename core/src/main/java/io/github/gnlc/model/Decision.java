package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A conclusion that the editors drew themselves, against or without the rule, and why.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Decision implements Serializable {
  private static final long serialVersionUID = 1;

  Decision() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the member. */
  public abstract String memberId();

  /** Returns what is decided. */
  public abstract DecisionProperty property();

  /** Returns the value decided: an EDTF date or the code of a status. */
  public abstract String value();

  /** Returns the reason. */
  public abstract String reason();

  @Value.Check
  void check() {
    new Violations("Decision")
        .requireId("memberId", memberId())
        .requireText("reason", reason())
        .throwIfAny();
  }

  /** Builds a {@link Decision}. */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
