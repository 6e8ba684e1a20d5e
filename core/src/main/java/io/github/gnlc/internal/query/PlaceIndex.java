package io.github.gnlc.internal.query;

import com.google.common.primitives.Ints;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Where members lie, from south to north, so that a question looks only between two latitudes; also
 * as points on a sphere, which are compared without trigonometry.
 */
public final class PlaceIndex {
  /** So close to the edge of a circle that the exact distance decides; far above the error. */
  private static final double DOUBT = 1e-9;

  /** Wider than the error of a latitude that is reckoned from a distance. */
  private static final double DEGREES_OF_DOUBT = 1e-5;

  private final int[] rows;
  private final Coordinate[] coordinates;
  private final double[] latitudes;

  /** The points on a sphere of radius 1, three numbers each. */
  private final double[] onSphere;

  PlaceIndex(MemberStore store) {
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < store.size(); i++) {
      if (store.get(i).place().isPresent()) {
        placed.add(i);
      }
    }
    placed.sort(Comparator.comparingDouble(row -> point(store, row).latitude()));
    rows = Ints.toArray(placed);
    coordinates = new Coordinate[rows.length];
    latitudes = new double[rows.length];
    onSphere = new double[3 * rows.length];
    for (int i = 0; i < rows.length; i++) {
      coordinates[i] = point(store, rows[i]);
      latitudes[i] = coordinates[i].latitude();
      System.arraycopy(onSphere(coordinates[i]), 0, onSphere, 3 * i, 3);
    }
  }

  private static Coordinate point(MemberStore store, int row) {
    return store.get(row).place().orElseThrow().coordinate();
  }

  /** The members within a distance of a point, the distance included. */
  public RowSet near(Coordinate centre, double kilometres) {
    double angle = Math.min(Math.PI, kilometres / Coordinate.EARTH_RADIUS);
    double cosine = Math.cos(angle);
    double degrees = Math.toDegrees(angle) + DEGREES_OF_DOUBT;
    double[] from = onSphere(centre);
    BitSet near = new BitSet();
    int end = firstFrom(centre.latitude() + degrees);
    for (int i = firstFrom(centre.latitude() - degrees); i < end; i++) {
      double closer = from[0] * onSphere[3 * i]
          + from[1] * onSphere[3 * i + 1]
          + from[2] * onSphere[3 * i + 2]
          - cosine;
      if (Math.abs(closer) > DOUBT
          ? closer > 0
          : centre.kilometresTo(coordinates[i]) <= kilometres) {
        near.set(rows[i]);
      }
    }
    return RowSet.of(near);
  }

  /** The members in a box or on its edge. */
  public RowSet within(BoundingBox box) {
    BitSet within = new BitSet();
    int end = firstFrom(Math.nextUp(box.north()));
    for (int i = firstFrom(box.south()); i < end; i++) {
      if (box.contains(coordinates[i])) {
        within.set(rows[i]);
      }
    }
    return RowSet.of(within);
  }

  /** The place of the first point at a latitude or north of it. */
  private int firstFrom(double latitude) {
    int found = 0;
    int end = latitudes.length;
    while (found < end) {
      int middle = (found + end) >>> 1;
      if (latitudes[middle] < latitude) {
        found = middle + 1;
      } else {
        end = middle;
      }
    }
    return found;
  }

  private static double[] onSphere(Coordinate point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }
}
