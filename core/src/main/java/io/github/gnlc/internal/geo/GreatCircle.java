package io.github.gnlc.internal.geo;

import io.github.gnlc.model.Coordinate;

/**
 * Distances along great circles of a sphere: {@code GreatCircle.kilometres(beijing, shanghai)} is
 * about 1,068.
 */
public final class GreatCircle {
  /**
   * The mean radius of the Earth, R1 of the International Union of Geodesy and Geophysics for GRS
   * 80, in kilometres.
   */
  public static final double EARTH_RADIUS = 6371.0088;

  private GreatCircle() {}

  /**
   * Returns the distance between two points in kilometres, by the haversine formula: never
   * negative, at most half the Earth's circumference. The Earth being no sphere, it is off by up to
   * half a per cent.
   */
  public static double kilometres(Coordinate a, Coordinate b) {
    double latitudes = haversine(Math.toRadians(b.latitude() - a.latitude()));
    double longitudes = haversine(Math.toRadians(b.longitude() - a.longitude()));
    double h = latitudes
        + Math.cos(Math.toRadians(a.latitude()))
            * Math.cos(Math.toRadians(b.latitude()))
            * longitudes;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double haversine(double angle) {
    double sine = Math.sin(angle / 2);
    return sine * sine;
  }
}
