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
 * An area between two parallels and two meridians, in degrees of the World Geodetic System 1984
 * (WGS 84).
 *
 * <p>Its edges belong to it. If the west is greater than the east, the box crosses the 180th
 * meridian. It has no other shape than that of a rectangle on a map, so it includes parts of
 * neighbouring countries. Create it by {@link #of(double, double, double, double)}:
 *
 * <pre>{@code
 * BoundingBox box = BoundingBox.of(18, 73, 54, 135);
 * box.contains(Coordinate.of(23.11667, 113.25));       // true: Guangzhou
 * Gnlc.members().within(box).count();                  // 80, of China and of its neighbours
 *
 * // around Fiji, across the 180th meridian
 * BoundingBox.of(-20, 170, 0, -170);
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class BoundingBox implements Serializable {
  private static final long serialVersionUID = 1;

  BoundingBox() {}

  /**
   * Returns the box with these edges, in the order south, west, north, east.
   *
   * @param south degrees north of the equator, -90 to 90, not more than {@code north}
   * @param west degrees east of Greenwich, -180 to 180
   * @param north degrees north of the equator, -90 to 90
   * @param east degrees east of Greenwich, -180 to 180; less than {@code west} if the box crosses
   *     the 180th meridian
   * @return the box, never null
   * @throws InvalidValueException if an edge is not within these limits or not a number, or the
   *     south is greater than the north; the message names every such edge
   */
  public static BoundingBox of(double south, double west, double north, double east) {
    // -0.0 becomes 0.0, which is the same edge
    return ImmutableBoundingBox.of(south + 0.0, west + 0.0, north + 0.0, east + 0.0)
        .check();
  }

  @JsonCreator
  static BoundingBox fromJson(
      @Required @JsonProperty(value = "south", required = true) BigDecimal south,
      @Required @JsonProperty(value = "west", required = true) BigDecimal west,
      @Required @JsonProperty(value = "north", required = true) BigDecimal north,
      @Required @JsonProperty(value = "east", required = true) BigDecimal east) {
    return of(
        JsonInput.degrees("south", south),
        JsonInput.degrees("west", west),
        JsonInput.degrees("north", north),
        JsonInput.degrees("east", east));
  }

  /** {@return the latitude of the southern edge, -90 to 90} */
  @Value.Parameter
  public abstract double south();

  /** {@return the longitude of the western edge, -180 to 180} */
  @Value.Parameter
  public abstract double west();

  /** {@return the latitude of the northern edge, -90 to 90} */
  @Value.Parameter
  public abstract double north();

  /** {@return the longitude of the eastern edge, -180 to 180} */
  @Value.Parameter
  public abstract double east();

  /**
   * Returns whether a point lies in the box or on its edge. The longitudes 180 and -180 are the
   * same meridian.
   *
   * @param point the point, not null
   * @return true if the point lies in the box
   * @throws NullPointerException if the point is null
   */
  public boolean contains(Coordinate point) {
    boolean between = point.latitude() >= south() && point.latitude() <= north();
    double longitude = point.longitude();
    return between && (holds(longitude) || (Math.abs(longitude) == 180 && holds(-longitude)));
  }

  /** The 180th meridian goes by two numbers; a point on it is asked for by both. */
  private boolean holds(double longitude) {
    boolean eastOfWest = longitude >= west();
    boolean westOfEast = longitude <= east();
    return west() <= east() ? eastOfWest && westOfEast : eastOfWest || westOfEast;
  }

  /** Returns a text such as {@code 18.0, 73.0 to 54.0, 135.0}. */
  @Override
  public String toString() {
    return south() + ", " + west() + " to " + north() + ", " + east();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  BoundingBox check() {
    new Violations("BoundingBox")
        .require(Math.abs(south()) <= 90, "south", south(), "is not within -90 to 90")
        .require(Math.abs(west()) <= 180, "west", west(), "is not within -180 to 180")
        .require(Math.abs(north()) <= 90, "north", north(), "is not within -90 to 90")
        .require(Math.abs(east()) <= 180, "east", east(), "is not within -180 to 180")
        .require(!(south() > north()), "south", south(), "is north of north " + north())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(
        BoundingBox.class, this, read -> of(read.south(), read.west(), read.north(), read.east()));
  }
}
