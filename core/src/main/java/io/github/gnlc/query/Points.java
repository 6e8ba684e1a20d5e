package io.github.gnlc.query;

import io.github.gnlc.internal.geo.GreatCircle;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where members lie, from south to north, so that a question about places looks only at those
 * between two latitudes.
 *
 * <p>Its answers are those of {@link GreatCircle#kilometres} and {@link BoundingBox#contains}.
 */
final class Points {
  /** Wider than the error of the exact distance, which is greatest near the opposite pole. */
  private static final double DEGREES_OF_DOUBT = 1e-5;

  /** What the cheap comparison of distances leaves to the exact one; far above its own error. */
  private static final double DOUBT = 1e-9;

  private final int members;
  private final int[] ordinals;
  private final Coordinate[] coordinates;
  private final double[] latitudes;

  /** The points on a sphere of radius 1, three numbers each. */
  private final double[] onSphere;

  private Points(int members, int count) {
    this.members = members;
    ordinals = new int[count];
    coordinates = new Coordinate[count];
    latitudes = new double[count];
    onSphere = new double[3 * count];
  }

  static Points of(MemberStore store) {
    Coordinate[] places = new Coordinate[store.size()];
    Integer[] order = new Integer[store.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      Optional<Place> place = store.get(i).place();
      if (place.isPresent()) {
        places[i] = place.get().coordinate();
        order[count++] = i;
      }
    }
    Arrays.sort(order, 0, count, Comparator.comparingDouble(i -> places[i].latitude()));
    Points points = new Points(places.length, count);
    for (int i = 0; i < count; i++) {
      points.put(i, order[i], places[order[i]]);
    }
    return points;
  }

  private void put(int i, int ordinal, Coordinate coordinate) {
    ordinals[i] = ordinal;
    coordinates[i] = coordinate;
    latitudes[i] = coordinate.latitude();
    double latitude = Math.toRadians(coordinate.latitude());
    double longitude = Math.toRadians(coordinate.longitude());
    onSphere[3 * i] = Math.cos(latitude) * Math.cos(longitude);
    onSphere[3 * i + 1] = Math.cos(latitude) * Math.sin(longitude);
    onSphere[3 * i + 2] = Math.sin(latitude);
  }

  /** Those within a distance of a point, the distance included. */
  Bits near(Coordinate point, double kilometres) {
    double angle = Math.min(Math.PI, kilometres / GreatCircle.EARTH_RADIUS);
    double cosine = Math.cos(angle);
    double degrees = Math.toDegrees(angle) + DEGREES_OF_DOUBT;
    Points centre = new Points(1, 1);
    centre.put(0, 0, point);
    long[] words = new long[(members + 63) >>> 6];
    int end = firstAbove(point.latitude() + degrees);
    for (int i = firstAbove(Math.nextDown(point.latitude() - degrees)); i < end; i++) {
      double beyond = centre.cosineTo(this, i) - cosine;
      if (Math.abs(beyond) > DOUBT
          ? beyond > 0
          : GreatCircle.kilometres(point, coordinates[i]) <= kilometres) {
        words[ordinals[i] >>> 6] |= 1L << ordinals[i];
      }
    }
    return Bits.of(words);
  }

  /** Those in a box or on its edge. */
  Bits within(BoundingBox box) {
    long[] words = new long[(members + 63) >>> 6];
    int end = firstAbove(box.north());
    for (int i = firstAbove(Math.nextDown(box.south())); i < end; i++) {
      if (box.contains(coordinates[i])) {
        words[ordinals[i] >>> 6] |= 1L << ordinals[i];
      }
    }
    return Bits.of(words);
  }

  /** The cosine of the angle between the only point here and one of the others. */
  private double cosineTo(Points others, int i) {
    return onSphere[0] * others.onSphere[3 * i]
        + onSphere[1] * others.onSphere[3 * i + 1]
        + onSphere[2] * others.onSphere[3 * i + 2];
  }

  /** The place of the first point north of a latitude. */
  private int firstAbove(double latitude) {
    int low = 0;
    int high = latitudes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (latitudes[middle] <= latitude) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
