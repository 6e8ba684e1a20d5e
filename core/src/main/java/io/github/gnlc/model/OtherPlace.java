package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A place that is not a member: a large city, or one whose name is like a member's.
 *
 * <p>Such places keep a name from being taken for that of a member: {@code Gnlc.resolve("Seoul")}
 * is none because Seoul is such a place, and {@code Gnlc.resolve("Granada")} may mean the one in
 * Spain. They are those of the GeoNames gazetteer that matter so, not all. Obtain them from
 * {@code Gnlc.network().otherPlaces()}, in the order of their ids:
 *
 * <pre>{@code
 * Gnlc.network().otherPlaces().get(0);                 // Abū Ghurayb, IQ
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class OtherPlace implements Serializable {
  private static final long serialVersionUID = 1;

  OtherPlace() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static OtherPlace fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "name", required = true) String name,
      @Required @JsonProperty(value = "country", required = true) String country,
      @Required @JsonProperty(value = "population", required = true) BigDecimal population) {
    return builder()
        .id(id)
        .name(name)
        .country(country)
        .population(JsonInput.whole("population", population))
        .build();
  }

  /**
   * {@return the GeoNames id: {@code "100077"}; for a Chinese place without one {@code "CN-"} and
   * its code by GB/T 2260}
   */
  public abstract String id();

  /** {@return the name in the gazetteer: {@code "Abū Ghurayb"}} */
  public abstract String name();

  /** {@return the ISO 3166-1 alpha-2 code of the country: {@code "IQ"}} */
  public abstract String country();

  /** {@return the number of inhabitants in the gazetteer, 0 if it does not tell} */
  public abstract long population();

  /** Returns a text such as {@code Córdoba, ES}. */
  @Override
  public String toString() {
    return name() + ", " + country();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  OtherPlace check() {
    new Violations("OtherPlace")
        .requireText("name", name())
        .require(population() >= 0, "population", population(), "is negative")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(OtherPlace.class, this, OtherPlace::check);
  }

  /**
   * Builds an {@link OtherPlace}; {@code build()} throws {@link InvalidValueException} if the name
   * is blank or the population is negative.
   */
  public static final class Builder extends ImmutableOtherPlace.Builder {
    Builder() {}

    @Override
    public OtherPlace build() {
      return super.build().check();
    }
  }
}
