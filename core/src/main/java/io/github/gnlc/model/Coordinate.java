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
 * A point on the Earth by latitude and longitude, in degrees of the World Geodetic System 1984 (WGS
 * 84).
 *
 * <p>It holds no height and no accuracy. The longitudes 180 and -180 are different values for the
 * same meridian. Create it by {@link #of(double, double)}, or obtain that of a member from
 * {@link Place#coordinate()}:
 *
 * <pre>{@code
 * Coordinate guangzhou = Coordinate.of(23.11667, 113.25);
 * guangzhou.kilometresTo(Coordinate.of(39.9075, 116.39723));    // 1890.38…, to Beijing
 *
 * // members within 200 km
 * Gnlc.members().near(guangzhou, 200).ids();           // [cn-guangzhou, cn-shenzhen]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Coordinate implements Serializable {
  /**
   * The mean radius of the Earth in kilometres: (2a + b) / 3 of the ellipsoid GRS 80, by the
   * International Union of Geodesy and Geophysics.
   */
  public static final double EARTH_RADIUS = 6371.0088;

  private static final long serialVersionUID = 1;

  Coordinate() {}

  /**
   * Returns the point at a latitude and a longitude.
   *
   * @param latitude degrees north of the equator, -90 to 90; negative in the south
   * @param longitude degrees east of Greenwich, -180 to 180; negative in the west
   * @return the point, never null
   * @throws InvalidValueException if either is not within its limits or not a number; the message
   *     names both if both are wrong
   */
  public static Coordinate of(double latitude, double longitude) {
    // -0.0 becomes 0.0, which is the same point
    return ImmutableCoordinate.of(latitude + 0.0, longitude + 0.0).check();
  }

  @JsonCreator
  static Coordinate fromJson(
      @Required @JsonProperty(value = "latitude", required = true) BigDecimal latitude,
      @Required @JsonProperty(value = "longitude", required = true) BigDecimal longitude) {
    return of(JsonInput.degrees("latitude", latitude), JsonInput.degrees("longitude", longitude));
  }

  /** {@return the degrees north of the equator, -90 to 90} */
  @Value.Parameter
  public abstract double latitude();

  /** {@return the degrees east of the meridian of Greenwich, -180 to 180} */
  @Value.Parameter
  public abstract double longitude();

  /**
   * Returns the distance to another point in kilometres, along the great circle between them:
   * {@code 0} for the same point, at most half the Earth's circumference.
   *
   * <p>It is reckoned by the haversine formula (R. W. Sinnott, Virtues of the Haversine, Sky and
   * Telescope 68, 1984) on a sphere of radius {@link #EARTH_RADIUS}. As the Earth is no sphere, it
   * is off by up to half a per cent.
   *
   * @param other the other point, not null
   * @return the distance in kilometres, not negative
   */
  public double kilometresTo(Coordinate other) {
    double latitudes = haversine(Math.toRadians(other.latitude() - latitude()));
    double longitudes = haversine(Math.toRadians(other.longitude() - longitude()));
    double h = latitudes
        + Math.cos(Math.toRadians(latitude()))
            * Math.cos(Math.toRadians(other.latitude()))
            * longitudes;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double haversine(double angle) {
    double sine = Math.sin(angle / 2);
    return sine * sine;
  }

  /** Returns a text such as {@code 23.11667, 113.25}. */
  @Override
  public String toString() {
    return latitude() + ", " + longitude();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Coordinate check() {
    new Violations("Coordinate")
        .require(Math.abs(latitude()) <= 90, "latitude", latitude(), "is not within -90 to 90")
        .require(
            Math.abs(longitude()) <= 180, "longitude", longitude(), "is not within -180 to 180")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(
        Coordinate.class, this, read -> of(read.latitude(), read.longitude()));
  }
}
