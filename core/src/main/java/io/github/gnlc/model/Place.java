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
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a member lies, by the GeoNames gazetteer.
 *
 * <p>It is a point, not an area. For a county or district without an entry of its own it is that of
 * the main town or of the city around it; {@link #kind()} says which. Obtain it from
 * {@link Member#place()}:
 *
 * <pre>{@code
 * Place place = Gnlc.members().get("au-canning").place().get();
 * place.kind();                                        // SEAT
 * place.gazetteerName();                               // "Cannington"
 * place.subdivision();                                 // Optional[Western Australia]
 * place.coordinate();                                  // -32.01625, 115.93648
 * place.population();                                  // OptionalLong.empty
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Place implements Serializable {
  private static final long serialVersionUID = 1;

  Place() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Place fromJson(
      @Required @JsonProperty(value = "kind", required = true) PlaceKind kind,
      @Required @JsonProperty(value = "coordinate", required = true) Coordinate coordinate,
      @Required @JsonProperty(value = "gazetteerName", required = true) String gazetteerName,
      @JsonProperty("subdivision") @Nullable String subdivision,
      @JsonProperty("population") @Nullable BigDecimal population) {
    return builder()
        .kind(kind)
        .coordinate(coordinate)
        .gazetteerName(gazetteerName)
        .subdivision(Optional.ofNullable(subdivision))
        .population(JsonInput.optionalLong("population", population))
        .build();
  }

  /** {@return the relation of the place to the member} */
  public abstract PlaceKind kind();

  /** {@return the point in the gazetteer, by WGS 84} */
  public abstract Coordinate coordinate();

  /**
   * {@return the name in the gazetteer, which may be spelled unlike {@link Member#name()}:
   * {@code "Cannington"}}
   */
  public abstract String gazetteerName();

  /**
   * {@return the first-level subdivision of the country in the spelling of the gazetteer:
   * {@code "Western Australia"}; empty if the gazetteer has none}
   */
  public abstract Optional<String> subdivision();

  /**
   * {@return the number of inhabitants in the gazetteer; empty if it is not recorded, as always for
   * a seat or a parent}
   */
  public abstract OptionalLong population();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Place check() {
    new Violations("Place")
        .requireText("gazetteerName", gazetteerName())
        .require(
            population().orElse(0) >= 0,
            "population",
            population().orElse(0),
            "is negative; expected 0 or more")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Place.class, this, Place::check);
  }

  /**
   * Builds a {@link Place}; {@code build()} throws {@link InvalidValueException} if the name is
   * blank or the population is negative.
   */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}

    @Override
    public Place build() {
      return super.build().check();
    }
  }
}
