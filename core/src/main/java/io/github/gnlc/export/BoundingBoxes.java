package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Coordinate;
import java.util.List;

/** The narrowest box round points, as the bounding boxes of GeoJSON are written. */
final class BoundingBoxes {
  private static final double ROUND = 360;

  private BoundingBoxes() {}

  /** West, south, east, north; the west is greater than the east across the 180th meridian. */
  static ImmutableList<Double> of(List<Coordinate> points) {
    double[] latitudes =
        points.stream().mapToDouble(Coordinate::latitude).sorted().toArray();
    double[] longitudes =
        points.stream().mapToDouble(Coordinate::longitude).sorted().toArray();
    int last = longitudes.length - 1;
    double west = longitudes[0];
    double east = longitudes[last];
    // the box is what remains of the globe without the widest gap between neighbours
    double widest = west + ROUND - east;
    for (int i = 0; i < last; i++) {
      if (longitudes[i + 1] - longitudes[i] > widest) {
        widest = longitudes[i + 1] - longitudes[i];
        west = longitudes[i + 1];
        east = longitudes[i];
      }
    }
    return ImmutableList.of(west, latitudes[0], east, latitudes[latitudes.length - 1]);
  }
}
