package io.github.gnlc.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** A number; {@code 2015.0} is as good a year as {@code 2015}. */
final class NumberShape<T extends Number> extends Shape<T> {
  private final String expected;
  private final Function<Number, T> read;

  private NumberShape(String expected, Function<Number, T> read) {
    this.expected = expected;
    this.read = read;
  }

  static NumberShape<Integer> ofInt() {
    return new NumberShape<>(
        "a whole number up to " + Integer.MAX_VALUE, number -> exactly(number).intValueExact());
  }

  static NumberShape<Long> ofLong() {
    return new NumberShape<>(
        "a whole number up to " + Long.MAX_VALUE, number -> exactly(number).longValueExact());
  }

  static NumberShape<Double> ofDouble() {
    return new NumberShape<>("a number", NumberShape::finite);
  }

  @Override
  T write(T value) {
    return value;
  }

  @Override
  T read(Object tree, Spot at) {
    if (!(tree instanceof Number number)) {
      throw at.refuse(tree, expected);
    }
    try {
      return read.apply(number);
    } catch (ArithmeticException | NumberFormatException e) {
      throw at.refuse(tree, expected);
    }
  }

  private static BigDecimal exactly(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    // refuses what is not finite
    return number instanceof Double || number instanceof Float
        ? new BigDecimal(number.toString())
        : BigDecimal.valueOf(number.longValue());
  }

  /** Not by way of a BigDecimal, which has no negative zero. */
  private static Double finite(Number number) {
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      throw new ArithmeticException();
    }
    return value;
  }

  @Override
  String expected() {
    return expected;
  }
}
