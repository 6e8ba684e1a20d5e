package io.github.gnlc.examples.benchmarks.growth;

import java.util.List;

/**
 * How fast something grows with the size: {@code 1} as the size does, {@code 0} not at all,
 * {@code 2} with its square. It is the slope of a line through the logarithms.
 */
final class Exponent {
  private Exponent() {}

  /** By least squares through all points; there are two or more, of different sizes. */
  static double through(List<Integer> sizes, List<Double> values) {
    double[] x = logarithms(sizes);
    double[] y = logarithms(values);
    double meanX = mean(x);
    double meanY = mean(y);
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
    }
    return xy / xx;
  }

  /** From a point to the next one. */
  static double between(List<Integer> sizes, List<Double> values, int from) {
    return through(sizes.subList(from, from + 2), values.subList(from, from + 2));
  }

  private static double[] logarithms(List<? extends Number> numbers) {
    return numbers.stream()
        .mapToDouble(number -> Math.log(number.doubleValue()))
        .toArray();
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }
}
