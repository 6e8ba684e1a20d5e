package io.github.gnlc.examples.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExponentTest {
  private static final List<Integer> SIZES = List.of(400, 4_000, 40_000);

  @Test
  void tellsWhatGrowsWithTheSizeFromWhatDoesNot() {
    assertExponent(0, 7.0, 7.0, 7.0);
    assertExponent(1, 3.0, 30.0, 300.0);
    assertExponent(2, 2.0, 200.0, 20_000.0);
    assertExponent(-0.5, 100.0, 100 / Math.sqrt(10), 10.0);
  }

  @Test
  void leastSquaresGoBetweenPointsThatAreOnNoLine() {
    assertExponent(0.5, 1.0, 10.0, 10.0);
  }

  @Test
  void eachStepHasItsOwn() {
    List<Double> values = List.of(1.0, 10.0, 10.0);
    assertEquals(1, Exponent.between(SIZES, values, 0), 1e-9);
    assertEquals(0, Exponent.between(SIZES, values, 1), 1e-9);
  }

  private static void assertExponent(double expected, Double... values) {
    assertEquals(expected, Exponent.through(SIZES, List.of(values)), 1e-9);
  }
}
