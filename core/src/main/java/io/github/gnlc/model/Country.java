package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country of ISO 3166-1, with its name as UNESCO's lists give it: {@code CN}, {@code CHN},
 * {@code 156}, China.
 *
 * <p>It holds no borders and no opinion on them. A country without a member has no UNESCO region
 * here, since the dataset's sources state none.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Country implements Serializable {
  private static final long serialVersionUID = 1;

  Country() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the ISO 3166-1 alpha-2 code: {@code "CN"}. */
  public abstract String alpha2();

  /** Returns the ISO 3166-1 alpha-3 code: {@code "CHN"}. */
  public abstract String alpha3();

  /** Returns the ISO 3166-1 numeric code, three digits: {@code "156"}. */
  public abstract String numeric();

  /** Returns the name as UNESCO's lists give it in English: {@code "Republic of Korea"}. */
  public abstract String name();

  /** Returns the UNESCO region, where a source of the dataset states it. */
  public abstract Optional<Region> region();

  /** Returns, for people: {@code China (CN)}. */
  @Override
  public String toString() {
    return name() + " (" + alpha2() + ")";
  }

  @Value.Check
  void check() {
    new Violations("Country")
        .require(
            Syntax.isAlpha2(alpha2()),
            "alpha2",
            alpha2(),
            "is no ISO 3166-1 alpha-2 code; expected two letters A to Z")
        .require(
            Syntax.isAlpha3(alpha3()),
            "alpha3",
            alpha3(),
            "is no ISO 3166-1 alpha-3 code; expected three letters A to Z")
        .require(
            Syntax.isNumeric(numeric()),
            "numeric",
            numeric(),
            "is no ISO 3166-1 numeric code; expected three digits")
        .requireText("name", name())
        .throwIfAny();
  }

  /** Builds a {@link Country}. */
  public static final class Builder extends ImmutableCountry.Builder {
    Builder() {}
  }
}
