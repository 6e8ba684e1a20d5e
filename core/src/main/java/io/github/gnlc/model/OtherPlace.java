package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A large city that is no member, so that its name is not taken for that of one without a remark:
 * Córdoba in Spain.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class OtherPlace implements Serializable {
  private static final long serialVersionUID = 1;

  OtherPlace() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the GeoNames id. */
  public abstract String geonamesId();

  /** Returns the name in the gazetteer. */
  public abstract String name();

  /** Returns the alpha-2 code of the country. */
  public abstract String country();

  /** Returns the number of inhabitants that the gazetteer gives. */
  public abstract long population();

  /** Returns, for people: {@code Córdoba, ES}. */
  @Override
  public String toString() {
    return name() + ", " + country();
  }

  @Value.Check
  void check() {
    new Violations("OtherPlace")
        .requireText("name", name())
        .require(population() >= 0, "population", population(), "is negative")
        .throwIfAny();
  }

  /** Builds a {@link OtherPlace}. */
  public static final class Builder extends ImmutableOtherPlace.Builder {
    Builder() {}
  }
}
