package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A conference, meeting or other event of the network: {@code iclc-2}, the second International
 * Conference on Learning Cities, Mexico City, 2015-09-28.
 *
 * <p>Where sources differ, name, dates, place and theme are those of the most authoritative
 * publisher, then of most sources, then the earliest; every account and figure is kept.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Event implements Serializable {
  private static final long serialVersionUID = 1;

  Event() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "iclc-2"}. */
  public abstract String id();

  /** Returns the series: {@code "iclc"} for the International Conferences on Learning Cities. */
  public abstract Optional<String> series();

  /** Returns the number within the series. */
  public abstract OptionalInt edition();

  /** Returns the name. */
  public abstract String name();

  /** Returns the first day. */
  public abstract EdtfDate start();

  /** Returns the last day. */
  public abstract EdtfDate end();

  /** Returns the place; {@code "online"} for none. */
  public abstract Optional<String> place();

  /** Returns the alpha-2 code of the country. */
  public abstract Optional<String> country();

  /** Returns the theme. */
  public abstract Optional<String> theme();

  /** Returns what each source says, by source id. */
  public abstract ImmutableList<EventAccount> accounts();

  /** Returns every figure, by source id. */
  public abstract ImmutableList<EventFigure> figures();

  /** Returns whether this is an International Conference on Learning Cities (ICLC). */
  public boolean isConference() {
    return series().equals(Optional.of("iclc"));
  }

  /** Returns, for people: {@code iclc-2, 2015-09-28, Mexico City}. */
  @Override
  public String toString() {
    return id() + ", " + start() + (place().isPresent() ? ", " + place().get() : "");
  }

  @Value.Check
  void check() {
    new Violations("Event")
        .requireId("id", id())
        .requireText("name", name())
        .require(
            !accounts().isEmpty(), "accounts", accounts(), "is empty; expected at least one source")
        .throwIfAny();
  }

  /** Builds a {@link Event}. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
