package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes on the globe, also across the 180th meridian. */
class BoundingBoxTest {
  private static final BoundingBox BOX = BoundingBox.of(-10, 20, 30, 40);
  private static final BoundingBox ACROSS = BoundingBox.of(-10, 170, 10, -170);

  @ParameterizedTest
  @CsvSource({
    "0, 30, true",
    "-10, 20, true",
    "30, 40, true",
    "-10, 40, true",
    "-10.001, 30, false",
    "30.001, 30, false",
    "0, 19.999, false",
    "0, 40.001, false",
    "0, -30, false",
  })
  void containsWhatLiesInItOrOnItsEdge(double latitude, double longitude, boolean within) {
    assertThat(BOX.contains(Coordinate.of(latitude, longitude))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 175, true",
    "0, 180, true",
    "0, -180, true",
    "0, -175, true",
    "0, 170, true",
    "0, -170, true",
    "0, 169.9, false",
    "0, -169.9, false",
    "0, 0, false",
    "11, 180, false",
  })
  void crossesThe180thMeridian(double latitude, double longitude, boolean within) {
    assertThat(ACROSS.contains(Coordinate.of(latitude, longitude))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"170, 180, -180", "-180, -170, 180"})
  void knowsThe180thMeridianByBothItsNumbers(double west, double east, double longitude) {
    BoundingBox box = BoundingBox.of(-10, west, 10, east);

    assertThat(box.contains(Coordinate.of(0, longitude))).isTrue();
  }

  @Test
  void mayBeTheWholeGlobe() {
    BoundingBox globe = BoundingBox.of(-90, -180, 90, 180);

    assertThat(globe.contains(Coordinate.of(90, 180))).isTrue();
    assertThat(globe.contains(Coordinate.of(-90, -180))).isTrue();
  }

  @Test
  void mayBeASinglePoint() {
    BoundingBox point = BoundingBox.of(1, 2, 1, 2);

    assertThat(point.contains(Coordinate.of(1, 2))).isTrue();
    assertThat(point.contains(Coordinate.of(1, 2.1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "-91, 0, 0, 0, south -91.0 is not within -90 to 90",
    "0, -180.5, 0, 0, west -180.5 is not within -180 to 180",
    "0, 0, 91, 0, north 91.0 is not within -90 to 90",
    "0, 0, 0, 181, east 181.0 is not within -180 to 180",
    "2, 0, 1, 0, south 2.0 is north of north 1.0",
    "NaN, 0, 0, 0, south NaN is not within -90 to 90",
    "0, NaN, 0, 0, west NaN is not within -180 to 180",
    "0, 0, NaN, 0, north NaN is not within -90 to 90",
    "0, 0, 0, NaN, east NaN is not within -180 to 180",
  })
  void isNotOffTheGlobe(double south, double west, double north, double east, String violation) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> BoundingBox.of(south, west, north, east))
        .withMessage("BoundingBox: " + violation);
  }

  @Test
  void hasAZeroWithoutASign() {
    assertThat(BoundingBox.of(-0.0, -0.0, -0.0, -0.0))
        .isEqualTo(BoundingBox.of(0, 0, 0, 0))
        .hasToString("0.0, 0.0 to 0.0, 0.0");
  }

  @Test
  void reportsAllEdgesTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> BoundingBox.of(99, 200, -99, -200))
        .satisfies(e -> assertThat(e.violations())
            .containsExactly(
                "south 99.0 is not within -90 to 90",
                "west 200.0 is not within -180 to 180",
                "north -99.0 is not within -90 to 90",
                "east -200.0 is not within -180 to 180",
                "south 99.0 is north of north -99.0"));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> BOX.contains(null));
  }

  @Test
  void isEqualByContent() {
    new EqualsTester()
        .addEqualityGroup(BOX, BoundingBox.of(-10, 20, 30, 40))
        .addEqualityGroup(BoundingBox.of(-11, 20, 30, 40))
        .addEqualityGroup(BoundingBox.of(-10, 21, 30, 40))
        .addEqualityGroup(BoundingBox.of(-10, 20, 31, 40))
        .addEqualityGroup(BoundingBox.of(-10, 20, 30, 41))
        .testEquals();
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(BOX);
  }
}
