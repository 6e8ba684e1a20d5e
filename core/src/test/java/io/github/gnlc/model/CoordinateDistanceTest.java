package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Distances whose values are known without the formula under test. */
class CoordinateDistanceTest {
  private static final double EARTH_RADIUS = 6371.0088;
  private static final double HALF_ROUND = Math.PI * EARTH_RADIUS;

  @Test
  void measuresNothingBetweenAPointAndItself() {
    Coordinate guangzhou = Coordinate.of(23.11667, 113.25);

    assertThat(guangzhou.kilometresTo(guangzhou)).isZero();
  }

  @Test
  void measuresADegreeOfTheEquator() {
    assertThat(Coordinate.of(0, 10).kilometresTo(Coordinate.of(0, 11)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void measuresADegreeOfAMeridian() {
    assertThat(Coordinate.of(51, 7).kilometresTo(Coordinate.of(52, 7)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void measuresAQuarterFromPoleToEquator() {
    assertThat(Coordinate.of(90, 33).kilometresTo(Coordinate.of(0, -120)))
        .isCloseTo(HALF_ROUND / 2, within(1e-9));
  }

  @Test
  void measuresHalfRoundBetweenThePoles() {
    assertThat(Coordinate.of(90, 0).kilometresTo(Coordinate.of(-90, 77)))
        .isCloseTo(HALF_ROUND, within(1e-9));
  }

  @Test
  void measuresHalfRoundBetweenAntipodes() {
    assertThat(Coordinate.of(0, -90).kilometresTo(Coordinate.of(0, 90)))
        .isCloseTo(HALF_ROUND, within(1e-9));
  }

  @Test
  void crossesTheMeridianOf180() {
    assertThat(Coordinate.of(0, 179.5).kilometresTo(Coordinate.of(0, -179.5)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void countsEveryLongitudeAtAPoleAsOnePoint() {
    assertThat(Coordinate.of(90, 12).kilometresTo(Coordinate.of(90, -150)))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void measuresBeijingToShanghaiAsItsDocumentationSays() {
    Coordinate beijing = Coordinate.of(39.9075, 116.39723);
    Coordinate shanghai = Coordinate.of(31.22222, 121.45806);

    assertThat(beijing.kilometresTo(shanghai)).isCloseTo(1068, within(1.0));
  }

  @Test
  void refusesNull() {
    Coordinate point = Coordinate.of(0, 0);

    assertThatNullPointerException().isThrownBy(() -> point.kilometresTo(null));
  }
}
