package io.github.gnlc.model;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A part of the globe between two parallels and two meridians, in degrees by WGS 84:
 * {@code BoundingBox.of(18, 73, 54, 135)} holds China.
 *
 * <p>It includes its edges. If the west is greater than the east, it crosses the 180th meridian.
 * Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class BoundingBox implements Serializable {
  private static final long serialVersionUID = 1;

  BoundingBox() {}

  /**
   * Returns the box with these edges.
   *
   * @param south degrees north, -90 to 90, not more than {@code north}
   * @param west degrees east, -180 to 180
   * @param north degrees north, -90 to 90
   * @param east degrees east, -180 to 180
   * @throws InvalidValueException if an edge is off the globe or the south lies north of the north
   */
  public static BoundingBox of(double south, double west, double north, double east) {
    return ImmutableBoundingBox.of(south, west, north, east);
  }

  /** Returns the degrees north of the southern edge. */
  @Value.Parameter
  public abstract double south();

  /** Returns the degrees east of the western edge. */
  @Value.Parameter
  public abstract double west();

  /** Returns the degrees north of the northern edge. */
  @Value.Parameter
  public abstract double north();

  /** Returns the degrees east of the eastern edge. */
  @Value.Parameter
  public abstract double east();

  /** Tells whether a point lies in the box or on its edge. */
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

  /** Returns, for people: {@code 18.0, 73.0 to 54.0, 135.0}. */
  @Override
  public String toString() {
    return south() + ", " + west() + " to " + north() + ", " + east();
  }

  @Value.Check
  void check() {
    new Violations("BoundingBox")
        .require(Math.abs(south()) <= 90, "south", south(), "is not within -90 to 90")
        .require(Math.abs(west()) <= 180, "west", west(), "is not within -180 to 180")
        .require(Math.abs(north()) <= 90, "north", north(), "is not within -90 to 90")
        .require(Math.abs(east()) <= 180, "east", east(), "is not within -180 to 180")
        .require(!(south() > north()), "south", south(), "is north of north " + north())
        .throwIfAny();
  }
}
