package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points on the globe and off it. */
class CoordinateTest {
  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180", "0, 0", "23.11667, 113.25"})
  void isAnyPointOfTheGlobe(double latitude, double longitude) {
    Coordinate point = Coordinate.of(latitude, longitude);

    assertThat(point.latitude()).isEqualTo(latitude);
    assertThat(point.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest
  @CsvSource({
    "90.0001, 0, latitude 90.0001 is not within -90 to 90",
    "-91, 0, latitude -91.0 is not within -90 to 90",
    "0, 180.5, longitude 180.5 is not within -180 to 180",
    "0, -181, longitude -181.0 is not within -180 to 180",
    "NaN, 0, latitude NaN is not within -90 to 90",
    "0, NaN, longitude NaN is not within -180 to 180",
    "Infinity, 0, latitude Infinity is not within -90 to 90",
    "0, -Infinity, longitude -Infinity is not within -180 to 180",
  })
  void isNotOffTheGlobe(double latitude, double longitude, String violation) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Coordinate.of(latitude, longitude))
        .withMessage("Coordinate: " + violation);
  }

  @Test
  void reportsBothDegreesTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Coordinate.of(91, 181))
        .withMessage("Coordinate: latitude 91.0 is not within -90 to 90;"
            + " longitude 181.0 is not within -180 to 180");
  }

  @Test
  void isEqualByContent() {
    assertThat(Coordinate.of(-0.0, -0.0)).isEqualTo(Coordinate.of(0.0, 0.0));
    new EqualsTester()
        .addEqualityGroup(Coordinate.of(1, 2), Coordinate.of(1, 2))
        .addEqualityGroup(Coordinate.of(2, 1))
        .addEqualityGroup(Coordinate.of(1, 3))
        .testEquals();
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(Coordinate.of(23.11667, 113.25));
  }
}
