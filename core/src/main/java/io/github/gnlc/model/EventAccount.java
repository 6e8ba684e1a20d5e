package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source says of an event.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class EventAccount implements Serializable {
  private static final long serialVersionUID = 1;

  EventAccount() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the name it gives. */
  public abstract Optional<String> name();

  /** Returns the first day it gives. */
  public abstract EdtfDate start();

  /** Returns the last day it gives. */
  public abstract EdtfDate end();

  /** Returns the place it gives; {@code "online"} for none. */
  public abstract Optional<String> place();

  /** Returns the alpha-2 code of the country it gives. */
  public abstract Optional<String> country();

  /** Returns the theme it gives. */
  public abstract Optional<String> theme();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("EventAccount")
        .requireId("sourceId", sourceId())
        .requireText("name", name())
        .throwIfAny();
  }

  /** Builds a {@link EventAccount}. */
  public static final class Builder extends ImmutableEventAccount.Builder {
    Builder() {}
  }
}
