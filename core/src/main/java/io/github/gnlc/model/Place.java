package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Where a member lies, as the GeoNames gazetteer has it: Cannington, the seat of Canning in Western
 * Australia.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Place implements Serializable {
  private static final long serialVersionUID = 1;

  Place() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what the place is to the member. */
  public abstract PlaceKind kind();

  /** Returns the point that the gazetteer gives. */
  public abstract Coordinate coordinate();

  /** Returns the name in the gazetteer, which may be spelled unlike the member's. */
  public abstract String gazetteerName();

  /** Returns the first-level subdivision of the country, in the gazetteer's spelling. */
  public abstract Optional<String> subdivision();

  /** Returns the number of inhabitants that the gazetteer gives. */
  public abstract OptionalLong population();

  @Value.Check
  void check() {
    new Violations("Place")
        .requireText("gazetteerName", gazetteerName())
        .require(
            population().orElse(0) >= 0,
            "population",
            population().orElse(0),
            "is negative; expected 0 or more")
        .throwIfAny();
  }

  /** Builds a {@link Place}. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
