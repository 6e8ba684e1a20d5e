package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A country of ISO 3166-1, with its three codes and its name as UNESCO's lists give it in English.
 *
 * <p>It holds no borders and no opinion on them. The dataset has all countries of the standard,
 * with or without members. A country without a member has no region here, as no source of the
 * dataset states one. Other names of countries are {@link CountryName} values. Obtain countries
 * from {@code Gnlc.countries()}, in the order of the alpha-2 code:
 *
 * <pre>{@code
 * Country china = Gnlc.countries().get("CN");
 * Gnlc.countries().get("CHN").equals(china);           // true
 * Gnlc.countries().get("156").equals(china);           // true
 * china.name();                                        // "China"
 * china.alpha3();                                      // "CHN"
 * china.region();                                      // Optional[Asia and the Pacific]
 * Gnlc.countries().get("KR").name();                   // "Republic of Korea"
 * Gnlc.countries().get("VA").region();                 // Optional.empty
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Country implements Serializable {
  private static final long serialVersionUID = 1;

  Country() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Country fromJson(
      @Required @JsonProperty(value = "alpha2", required = true) String alpha2,
      @Required @JsonProperty(value = "alpha3", required = true) String alpha3,
      @Required @JsonProperty(value = "numeric", required = true) String numeric,
      @Required @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("region") @Nullable Region region) {
    return builder()
        .alpha2(alpha2)
        .alpha3(alpha3)
        .numeric(numeric)
        .name(name)
        .region(Optional.ofNullable(region))
        .build();
  }

  /** {@return the ISO 3166-1 alpha-2 code, two capital letters: {@code "CN"}} */
  @JsonKey
  public abstract String alpha2();

  /** {@return the ISO 3166-1 alpha-3 code, three capital letters: {@code "CHN"}} */
  public abstract String alpha3();

  /** {@return the ISO 3166-1 numeric code, three digits: {@code "156"}, {@code "036"}} */
  public abstract String numeric();

  /** {@return the name as UNESCO's lists give it in English: {@code "Republic of Korea"}} */
  public abstract String name();

  /** {@return the UNESCO region; empty if no source of the dataset states it} */
  public abstract Optional<Region> region();

  /** Returns a text such as {@code China (CN)}. */
  @Override
  public String toString() {
    return name() + " (" + alpha2() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Country check() {
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
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Country.class, this, Country::check);
  }

  /**
   * Builds a {@link Country}; {@code build()} throws {@link InvalidValueException} if a code does
   * not have its form or the name is blank. Whether ISO has assigned the code is not checked.
   */
  public static final class Builder extends ImmutableCountry.Builder {
    Builder() {}

    @Override
    public Country build() {
      return super.build().check();
    }
  }
}
