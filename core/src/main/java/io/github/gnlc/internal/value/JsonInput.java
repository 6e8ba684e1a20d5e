package io.github.gnlc.internal.value;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.text.Excerpt;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What JSON may leave out, as the types have it. */
public final class JsonInput {
  private JsonInput() {}

  /** A list that may be left out. */
  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** A whole number that may be left out. */
  public static OptionalInt optionalInt(String property, @Nullable BigDecimal number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(wholeInt(property, number));
  }

  /** A whole number that may be left out. */
  public static OptionalLong optionalLong(String property, @Nullable BigDecimal number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(whole(property, number));
  }

  /** A number that Jackson would otherwise cut to a whole one without a word. */
  public static int wholeInt(String property, BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw notWhole(property, number);
    }
  }

  public static long whole(String property, BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw notWhole(property, number);
    }
  }

  /** A number of degrees, which a double would hold as 0 if it is too near to it. */
  public static double degrees(String property, BigDecimal number) {
    double degrees = number.doubleValue();
    if (degrees == 0 && number.signum() != 0) {
      throw InvalidValueException.of(
          property,
          Excerpt.of(number.toString())
              + " is nearer to 0 than any double; expected 0 or degrees such as 23.11667");
    }
    return degrees;
  }

  private static InvalidValueException notWhole(String property, BigDecimal number) {
    return InvalidValueException.of(
        property,
        Excerpt.of(number.toString())
            + " is no whole number, or too large; expected one such as 2024");
  }

  /** A day in ISO 8601. */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw InvalidValueException.of(
          "day", "'" + Excerpt.of(text) + "' is no day; expected one such as 2022-09-02");
    }
  }
}
