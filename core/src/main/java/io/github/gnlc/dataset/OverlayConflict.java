package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cell for which a network and a dataset laid over it have different values, and which of them is
 * taken.
 *
 * <p>{@code Network.conflicts()} lists the conflicts of a network that was laid over another, by
 * layer, table, key and column:
 *
 * <pre>{@code
 * Network both = Gnlc.network().overlaidWith(Path.of("kr-learning-cities"));
 * both.overlayConflicts().get(0);
 * // members kr-suwon: name 'Suwon' of the base taken, not 'Suweon' of kr-learning-cities:
 * // no source weighs the two rows, so the base's stays
 * }</pre>
 *
 * <p>Two rows of one key are weighed by the authority of the publishers of their sources: the own
 * row is taken if its source has the greater one, else the base's stays. The editors' decisions of
 * the base always stay. A cell that the own dataset leaves empty is no conflict.
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No attribute is null.
 */
@GnlcStyle
@Value.Immutable
public abstract class OverlayConflict implements Serializable {
  private static final long serialVersionUID = 1;

  OverlayConflict() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the dataset laid over: {@code "kr-learning-cities"}} */
  public abstract String layer();

  /** {@return the name of the table: {@code "members"}} */
  public abstract String table();

  /**
   * {@return the key cells of the row, in the order of the schema, an empty text for an empty cell:
   * {@code ["kr-suwon"]}}
   */
  public abstract ImmutableList<String> key();

  /** {@return the name of the column: {@code "name"}} */
  public abstract String column();

  /** {@return the value in the network beneath; empty if its cell is} */
  public abstract Optional<String> baseValue();

  /** {@return the value in the dataset laid over; present in every conflict of a network} */
  public abstract Optional<String> ownValue();

  /**
   * {@return whose row is taken, with all its cells; cells that an own row leaves empty are filled
   * from the base's, except keys and sources}
   */
  public abstract OverlayChoice taken();

  /** {@return the reason in words: {@code "no source weighs the two rows, so the base's stays"}} */
  public abstract String reason();

  /**
   * Returns the conflict as one line of text: {@code members kr-suwon: name 'Suwon' of the base
   * taken, not 'Suweon' of kr-learning-cities: no source weighs the two rows, so the base's stays}.
   */
  @Override
  public String toString() {
    String base = quoted(baseValue()) + " of the base";
    String own = quoted(ownValue()) + " of " + layer();
    boolean ownTaken = taken() == OverlayChoice.OWN;
    return table() + " " + String.join("/", key()) + ": " + column() + " "
        + (ownTaken ? own + " taken, not " + base : base + " taken, not " + own) + ": " + reason();
  }

  private static String quoted(Optional<String> value) {
    return value.map(text -> "'" + text + "'").orElse("nothing");
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  OverlayConflict check() {
    new Violations("OverlayConflict")
        .requireEach("key", key(), String.class)
        .requireId("layer", layer())
        .requireText("table", table())
        .requireText("column", column())
        .requireText("reason", reason())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(OverlayConflict.class, this, OverlayConflict::check);
  }

  /** Builds an {@link OverlayConflict}. */
  public static final class Builder extends ImmutableOverlayConflict.Builder {
    Builder() {}

    @Override
    public OverlayConflict build() {
      return super.build().check();
    }
  }
}
