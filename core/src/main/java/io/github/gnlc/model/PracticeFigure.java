package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A figure of a practice.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class PracticeFigure implements Serializable {
  private static final long serialVersionUID = 1;

  PracticeFigure() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what is counted. */
  public abstract String metric();

  /** Returns the number. */
  public abstract Figure figure();

  /** Returns of when it is. */
  public abstract EdtfDate asOf();

  /** Returns the id of the source. */
  public abstract String sourceId();

  @Value.Check
  void check() {
    new Violations("PracticeFigure")
        .requireText("metric", metric())
        .requireId("sourceId", sourceId())
        .throwIfAny();
  }

  /** Builds a {@link PracticeFigure}. */
  public static final class Builder extends ImmutablePracticeFigure.Builder {
    Builder() {}
  }
}
