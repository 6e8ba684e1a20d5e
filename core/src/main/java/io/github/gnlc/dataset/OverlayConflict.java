package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cell of which a network and a dataset laid over it say different things: {@code members
 * kr-suwon: name 'Suwon' of the base taken, not 'Suweon' of kr-learning-cities: no source weighs
 * the two rows, so the base's stays}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class OverlayConflict implements Serializable {
  private static final long serialVersionUID = 1;

  OverlayConflict() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the name of the dataset laid over: {@code "kr-learning-cities"}. */
  public abstract String layer();

  /** Returns the name of the table: {@code "members"}. */
  public abstract String table();

  /**
   * Returns the key cells of the row, in the order of the schema, an empty text for an empty cell:
   * {@code ["kr-suwon"]}.
   */
  public abstract ImmutableList<String> key();

  /** Returns the name of the column: {@code "name"}. */
  public abstract String column();

  /** Returns what the network beneath says; empty if its cell is. */
  public abstract Optional<String> baseValue();

  /** Returns what the dataset laid over says; empty if its cell is. */
  public abstract Optional<String> ownValue();

  /**
   * Returns whose row was taken, with all its cells; those that an own row leaves empty are filled
   * from the base's.
   */
  public abstract OverlayChoice taken();

  /** Returns why, in words. */
  public abstract String reason();

  /**
   * Returns, for people: {@code members kr-suwon: name 'Suwon' of the base taken, not 'Suweon' of
   * kr-learning-cities: no source weighs the two rows, so the base's stays}.
   */
  @Override
  public String toString() {
    String base = said(baseValue()) + " of the base";
    String own = said(ownValue()) + " of " + layer();
    boolean ownTaken = taken() == OverlayChoice.OWN;
    return table() + " " + String.join("/", key()) + ": " + column() + " "
        + (ownTaken ? own + " taken, not " + base : base + " taken, not " + own) + ": " + reason();
  }

  private static String said(Optional<String> value) {
    return value.map(text -> "'" + text + "'").orElse("nothing");
  }

  @Value.Check
  void check() {
    new Violations("OverlayConflict")
        .requireId("layer", layer())
        .requireText("table", table())
        .requireText("column", column())
        .requireText("reason", reason())
        .throwIfAny();
  }

  /** Builds an {@link OverlayConflict}. */
  public static final class Builder extends ImmutableOverlayConflict.Builder {
    Builder() {}
  }
}
