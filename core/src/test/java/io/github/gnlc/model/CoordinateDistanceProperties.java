package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of distances, and two formulas of other shape than the one under test. */
class CoordinateDistanceProperties {
  private static final double HALF_ROUND = Math.PI * 6371.0088;

  /** A tenth of a millimetre: what is left of the precision of doubles near antipodes is more. */
  private static final double TINY = 1e-7;

  @Property
  void agreesWithTheAngleBetweenTwoVectors(
      @ForAll("points") Coordinate a, @ForAll("points") Coordinate b) {
    double[] first = vector(a);
    double[] second = vector(b);
    double angle = Math.atan2(length(cross(first, second)), dot(first, second));

    assertThat(a.kilometresTo(b)).isCloseTo(angle / Math.PI * HALF_ROUND, within(1e-3));
  }

  /** Exact where the two points are far from equal and from opposite. */
  @Property
  void agreesWithTheSphericalLawOfCosines(
      @ForAll("points") Coordinate a, @ForAll("points") Coordinate b) {
    double latitudeA = Math.toRadians(a.latitude());
    double latitudeB = Math.toRadians(b.latitude());
    double cosine = Math.sin(latitudeA) * Math.sin(latitudeB)
        + Math.cos(latitudeA)
            * Math.cos(latitudeB)
            * Math.cos(Math.toRadians(a.longitude() - b.longitude()));
    double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));

    assertThat(a.kilometresTo(b)).isCloseTo(angle / Math.PI * HALF_ROUND, within(1e-3));
  }

  @Property
  void isTheSameBothWays(@ForAll("points") Coordinate a, @ForAll("points") Coordinate b) {
    assertThat(a.kilometresTo(b)).isCloseTo(b.kilometresTo(a), within(TINY));
  }

  @Property
  void isNothingFromAPointToItself(@ForAll("points") Coordinate point) {
    assertThat(point.kilometresTo(point)).isZero();
  }

  @Property
  void isAtLeastNothingAndAtMostHalfRound(
      @ForAll("points") Coordinate a, @ForAll("points") Coordinate b) {
    assertThat(a.kilometresTo(b)).isBetween(0.0, HALF_ROUND);
  }

  @Property
  void isNeverLongerThanAWayOverAThirdPoint(
      @ForAll("points") Coordinate a,
      @ForAll("points") Coordinate b,
      @ForAll("points") Coordinate c) {
    assertThat(a.kilometresTo(c)).isLessThanOrEqualTo(a.kilometresTo(b) + b.kilometresTo(c) + 1e-3);
  }

  @Property
  void isHalfRoundToTheAntipode(@ForAll("points") Coordinate point) {
    double opposite = point.longitude() > 0 ? point.longitude() - 180 : point.longitude() + 180;

    assertThat(point.kilometresTo(Coordinate.of(-point.latitude(), opposite)))
        .isCloseTo(HALF_ROUND, within(1e-3));
  }

  @Property
  void doesNotDependOnWhereLongitudesBegin(
      @ForAll("points") Coordinate a, @ForAll("points") Coordinate b) {
    assertThat(turned(a).kilometresTo(turned(b))).isCloseTo(a.kilometresTo(b), within(1e-3));
  }

  @Provide
  Arbitrary<Coordinate> points() {
    return Combinators.combine(degrees(90), degrees(180)).as(Coordinate::of);
  }

  private static Arbitrary<Double> degrees(double most) {
    return Arbitraries.doubles()
        .between(-most, most)
        .ofScale(5)
        .edgeCases(config -> config.includeOnly(-most, 0.0, most));
  }

  private static Coordinate turned(Coordinate point) {
    double longitude = point.longitude() + 100;
    return Coordinate.of(point.latitude(), longitude > 180 ? longitude - 360 : longitude);
  }

  private static double[] vector(Coordinate point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double length(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }
}
