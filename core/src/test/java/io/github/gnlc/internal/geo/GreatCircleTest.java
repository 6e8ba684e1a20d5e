package io.github.gnlc.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import io.github.gnlc.model.Coordinate;
import org.junit.jupiter.api.Test;

/** Distances whose values are known without the formula under test. */
class GreatCircleTest {
  private static final double EARTH_RADIUS = 6371.0088;
  private static final double HALF_ROUND = Math.PI * EARTH_RADIUS;

  @Test
  void measuresNothingBetweenAPointAndItself() {
    Coordinate guangzhou = Coordinate.of(23.11667, 113.25);

    assertThat(GreatCircle.kilometres(guangzhou, guangzhou)).isZero();
  }

  @Test
  void measuresADegreeOfTheEquator() {
    assertThat(GreatCircle.kilometres(Coordinate.of(0, 10), Coordinate.of(0, 11)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void measuresADegreeOfAMeridian() {
    assertThat(GreatCircle.kilometres(Coordinate.of(51, 7), Coordinate.of(52, 7)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void measuresAQuarterFromPoleToEquator() {
    assertThat(GreatCircle.kilometres(Coordinate.of(90, 33), Coordinate.of(0, -120)))
        .isCloseTo(HALF_ROUND / 2, within(1e-9));
  }

  @Test
  void measuresHalfRoundBetweenThePoles() {
    assertThat(GreatCircle.kilometres(Coordinate.of(90, 0), Coordinate.of(-90, 77)))
        .isCloseTo(HALF_ROUND, within(1e-9));
  }

  @Test
  void measuresHalfRoundBetweenAntipodes() {
    assertThat(GreatCircle.kilometres(Coordinate.of(0, -90), Coordinate.of(0, 90)))
        .isCloseTo(HALF_ROUND, within(1e-9));
  }

  @Test
  void crossesTheMeridianOf180() {
    assertThat(GreatCircle.kilometres(Coordinate.of(0, 179.5), Coordinate.of(0, -179.5)))
        .isCloseTo(HALF_ROUND / 180, within(1e-9));
  }

  @Test
  void countsEveryLongitudeAtAPoleAsOnePoint() {
    assertThat(GreatCircle.kilometres(Coordinate.of(90, 12), Coordinate.of(90, -150)))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void measuresBeijingToShanghaiAsItsDocumentationSays() {
    Coordinate beijing = Coordinate.of(39.9075, 116.39723);
    Coordinate shanghai = Coordinate.of(31.22222, 121.45806);

    assertThat(GreatCircle.kilometres(beijing, shanghai)).isCloseTo(1068, within(1.0));
  }

  @Test
  void refusesNull() {
    Coordinate point = Coordinate.of(0, 0);

    assertThatNullPointerException().isThrownBy(() -> GreatCircle.kilometres(null, point));
    assertThatNullPointerException().isThrownBy(() -> GreatCircle.kilometres(point, null));
  }
}
