package io.github.gnlc.internal.query;

import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Where members lie, also as points on a sphere, which are compared without trigonometry. */
public final class PlaceIndex {
  /** So close to the edge of a circle that the exact distance decides; far above the error. */
  private static final double DOUBT = 1e-9;

  private final List<Point> points = new ArrayList<>();

  PlaceIndex(MemberStore store) {
    for (int i = 0; i < store.size(); i++) {
      Optional<Place> place = store.get(i).place();
      if (place.isPresent()) {
        points.add(new Point(i, place.get().coordinate()));
      }
    }
  }

  /** The members within a distance of a point, the distance included. */
  public RowSet near(Coordinate centre, double kilometres) {
    double cosine = Math.cos(Math.min(Math.PI, kilometres / Coordinate.EARTH_RADIUS));
    Point from = new Point(0, centre);
    BitSet rows = new BitSet();
    for (Point point : points) {
      double closer = from.cosineTo(point) - cosine;
      if (Math.abs(closer) > DOUBT
          ? closer > 0
          : centre.kilometresTo(point.coordinate) <= kilometres) {
        rows.set(point.row);
      }
    }
    return RowSet.of(rows);
  }

  /** The members in a box or on its edge. */
  public RowSet within(BoundingBox box) {
    BitSet rows = new BitSet();
    for (Point point : points) {
      if (box.contains(point.coordinate)) {
        rows.set(point.row);
      }
    }
    return RowSet.of(rows);
  }

  /** The place of a member, also on the sphere of radius 1. */
  private static final class Point {
    private final int row;
    private final Coordinate coordinate;
    private final double x;
    private final double y;
    private final double z;

    Point(int row, Coordinate coordinate) {
      this.row = row;
      this.coordinate = coordinate;
      double latitude = Math.toRadians(coordinate.latitude());
      double longitude = Math.toRadians(coordinate.longitude());
      x = Math.cos(latitude) * Math.cos(longitude);
      y = Math.cos(latitude) * Math.sin(longitude);
      z = Math.sin(latitude);
    }

    /** The cosine of the angle between the two as seen from the centre. */
    double cosineTo(Point other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }
}
