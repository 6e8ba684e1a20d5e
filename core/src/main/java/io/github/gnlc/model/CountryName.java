package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A name of a country other than the one that UNESCO's lists give: {@code TR}, Turkey.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class CountryName implements Serializable {
  private static final long serialVersionUID = 1;

  CountryName() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the ISO 3166-1 alpha-2 code of the country. */
  public abstract String alpha2();

  /** Returns the other name. */
  public abstract String name();

  @Value.Check
  void check() {
    new Violations("CountryName")
        .require(
            Syntax.isAlpha2(alpha2()),
            "alpha2",
            alpha2(),
            "is no ISO 3166-1 alpha-2 code; expected two letters A to Z")
        .requireText("name", name())
        .throwIfAny();
  }

  /** Builds a {@link CountryName}. */
  public static final class Builder extends ImmutableCountryName.Builder {
    Builder() {}
  }
}
