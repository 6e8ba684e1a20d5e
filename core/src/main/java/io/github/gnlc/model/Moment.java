package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The two points in time that a network is seen from: the world as of one day, as the sources
 * published by another tell it.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Moment implements Serializable {
  private static final long serialVersionUID = 1;

  Moment() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which the world is seen; empty for today. */
  public abstract Optional<LocalDate> asOf();

  /** Returns whether what is only possible that day counts. */
  public abstract Certainty certainty();

  /** Returns the day by which sources count; empty for all of them. */
  public abstract Optional<LocalDate> knownOn();

  /** Returns, for people: {@code as of 2022-09-02, as known on 2023-01-01}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    asOf()
        .ifPresent(day -> text.append(certainty() == Certainty.KNOWN ? "as of " : "possibly as of ")
            .append(day));
    knownOn()
        .ifPresent(day ->
            text.append(text.length() == 0 ? "" : ", ").append("as known on ").append(day));
    return text.length() == 0 ? "today" : text.toString();
  }

  /** Builds a {@link Moment}. */
  public static final class Builder extends ImmutableMoment.Builder {
    Builder() {}
  }
}
