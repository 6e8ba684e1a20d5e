package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;

/** A number; {@code 2015.0} is as good a year as {@code 2015}. */
final class NumberShape<T extends Number> extends Shape<T> {
  private final String expected;
  private final ImmutableMap<String, Object> schema;
  private final Function<Number, T> read;

  private NumberShape(
      String expected, ImmutableMap<String, Object> schema, Function<Number, T> read) {
    this.expected = expected;
    this.schema = schema;
    this.read = read;
  }

  static NumberShape<Integer> ofInt() {
    return new NumberShape<>(
        "a whole number up to " + Integer.MAX_VALUE,
        whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
        number -> exactly(number).intValueExact());
  }

  static NumberShape<Long> ofLong() {
    return new NumberShape<>(
        "a whole number up to " + Long.MAX_VALUE,
        whole(Long.MIN_VALUE, Long.MAX_VALUE),
        number -> exactly(number).longValueExact());
  }

  static NumberShape<Double> ofDouble() {
    return new NumberShape<>("a number", ImmutableMap.of("type", "number"), NumberShape::finite);
  }

  @Override
  T write(T value) {
    return value;
  }

  @Override
  T read(Object tree, TreePath at) {
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

  private static ImmutableMap<String, Object> whole(long least, long most) {
    return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return schema;
  }

  @Override
  String expected() {
    return expected;
  }
}
