package io.github.gnlc.examples.atlas;

/**
 * The Equal Earth projection: areas keep their proportion, and continents look familiar.
 *
 * @see <a href="https://doi.org/10.1080/13658816.2018.1504949">Šavrič, Patterson and Jenny, The
 *     Equal Earth map projection, 2018</a>
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  /** Half the width of the projected earth, in radii. */
  private static final double HALF_WIDTH = x(Math.PI, 0);

  private final double scale;
  private final double north;

  /** A point of a drawing: x to the right, y down. */
  record Point(double x, double y) {}

  private EqualEarth(double scale, double north) {
    this.scale = scale;
    this.north = north;
  }

  /** The projection whose equator is as wide as a drawing, with a latitude at its upper edge. */
  static EqualEarth ofWidth(double width, double northernmost) {
    return new EqualEarth(width / (2 * HALF_WIDTH), y(parametric(northernmost)));
  }

  Point project(double longitude, double latitude) {
    double theta = parametric(latitude);
    return new Point(
        scale * (HALF_WIDTH + x(Math.toRadians(longitude), theta)), scale * (north - y(theta)));
  }

  private static double parametric(double latitude) {
    return Math.asin(M * Math.sin(Math.toRadians(latitude)));
  }

  private static double x(double lambda, double theta) {
    double square = theta * theta;
    double sixth = square * square * square;
    return lambda
        * Math.cos(theta)
        / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  }

  private static double y(double theta) {
    double square = theta * theta;
    double sixth = square * square * square;
    return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }
}
