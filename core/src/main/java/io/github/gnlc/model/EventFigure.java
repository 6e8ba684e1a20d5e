package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many took part in an event, as one source has it.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class EventFigure implements Serializable {
  private static final long serialVersionUID = 1;

  EventFigure() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns what is counted: {@code "participants"} or {@code "countries"}. */
  public abstract String counted();

  /**
   * Returns how they took part, {@code "online"} or {@code "on-site"}, where the source tells them
   * apart.
   */
  public abstract Optional<String> mode();

  /** Returns {@code "expected"} for a figure from before the event. */
  public abstract Optional<String> stage();

  /** Returns the number. */
  public abstract Figure figure();

  /** Returns, for people: {@code participants: at least 650 people (s0712)}. */
  @Override
  public String toString() {
    return counted() + ": " + figure() + (mode().isPresent() ? ", " + mode().get() : "")
        + (stage().isPresent() ? ", " + stage().get() : "") + " (" + sourceId() + ")";
  }

  @Value.Check
  void check() {
    new Violations("EventFigure")
        .requireId("sourceId", sourceId())
        .requireText("counted", counted())
        .throwIfAny();
  }

  /** Builds a {@link EventFigure}. */
  public static final class Builder extends ImmutableEventFigure.Builder {
    Builder() {}
  }
}
