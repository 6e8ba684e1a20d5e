package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Who published a source, by host name where there is one: {@code uil.unesco.org}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Publisher implements Serializable {
  private static final long serialVersionUID = 1;

  Publisher() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id, the host name without variants where there is one. */
  public abstract String id();

  /** Returns the weight it carries. */
  public abstract Authority authority();

  @Value.Check
  void check() {
    new Violations("Publisher").requireText("id", id()).throwIfAny();
  }

  /** Builds a {@link Publisher}. */
  public static final class Builder extends ImmutablePublisher.Builder {
    Builder() {}
  }
}
