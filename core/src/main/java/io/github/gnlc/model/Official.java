package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An official as named by a source on a day: who spoke in which office.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Official implements Serializable {
  private static final long serialVersionUID = 1;

  Official() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the person's name. */
  public abstract String name();

  /** Returns the day. */
  public abstract EdtfDate date();

  /** Returns the office held. */
  public abstract String office();

  /** Returns the organisation. */
  public abstract String organisation();

  /** Returns the id of the event. */
  public abstract Optional<String> eventId();

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the id of the appearance: {@code "Irina Bokova/2013-10-21"}. */
  public String id() {
    return name() + "/" + date().toEdtf();
  }

  /** Returns, for people: {@code Irina Bokova, Director-General, UNESCO (2013-10-21)}. */
  @Override
  public String toString() {
    return name() + ", " + office() + ", " + organisation() + " (" + date() + ")";
  }

  @Value.Check
  void check() {
    new Violations("Official")
        .requireText("name", name())
        .requireText("office", office())
        .requireId("sourceId", sourceId())
        .throwIfAny();
  }

  /** Builds a {@link Official}. */
  public static final class Builder extends ImmutableOfficial.Builder {
    Builder() {}
  }
}
