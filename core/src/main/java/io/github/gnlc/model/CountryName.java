package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A name of a country other than {@link Country#name()}: an older name, a short one, or one in
 * another language.
 *
 * <p>It is used to recognise the country beside the name of a city ({@code Gnlc.resolve("Cork,
 * Irlanda")}) and holds neither the language nor a source. Obtain the names from
 * {@code Gnlc.network().countryNames()}, in the order of the code and the name:
 *
 * <pre>{@code
 * Gnlc.network().countryNames().stream()
 *     .anyMatch(name -> name.alpha2().equals("TR") && name.name().equals("Turquie"));   // true
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class CountryName implements Serializable {
  private static final long serialVersionUID = 1;

  CountryName() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static CountryName fromJson(
      @Required @JsonProperty(value = "alpha2", required = true) String alpha2,
      @Required @JsonProperty(value = "name", required = true) String name) {
    return builder().alpha2(alpha2).name(name).build();
  }

  /** {@return the ISO 3166-1 alpha-2 code of the country: {@code "TR"}} */
  public abstract String alpha2();

  /** {@return the other name: {@code "Turquie"}} */
  public abstract String name();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  CountryName check() {
    new Violations("CountryName")
        .require(
            Syntax.isAlpha2(alpha2()),
            "alpha2",
            alpha2(),
            "is no ISO 3166-1 alpha-2 code; expected two letters A to Z")
        .requireText("name", name())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(CountryName.class, this, CountryName::check);
  }

  /**
   * Builds a {@link CountryName}; {@code build()} throws {@link InvalidValueException} if the code
   * is not two capital letters or the name is blank.
   */
  public static final class Builder extends ImmutableCountryName.Builder {
    Builder() {}

    @Override
    public CountryName build() {
      return super.build().check();
    }
  }
}
