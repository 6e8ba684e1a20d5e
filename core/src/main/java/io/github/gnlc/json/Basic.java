package io.github.gnlc.json;

import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/** Texts, dates and numbers. */
final class Basic {
  static final Shape<String> TEXT = text("a text");

  /** A text with more than white space; the type of the value holds that. */
  static final Shape<String> WORDS = text("some text");

  /** An id as the dataset has them; the type of the value holds that. */
  static final Shape<String> ID =
      text("an id of lower-case letters, digits, dots, hyphens and underscores");

  static final Shape<EdtfDate> DATE = new TextShape<>(
      "a date such as '2016', '2016-10', '2016-10-21', '../2016', or ''",
      EdtfDate::toEdtf,
      EdtfDate::of);

  static final Shape<LocalDate> DAY =
      new TextShape<>("a day such as '2016-10-21'", LocalDate::toString, LocalDate::parse);

  static final Shape<Period> PERIOD =
      new TextShape<>("a period such as 'P1Y'", Period::toString, Period::parse);

  static final Shape<Integer> INT = NumberShape.ofInt();
  static final Shape<Long> LONG = NumberShape.ofLong();
  static final Shape<Double> DECIMAL = NumberShape.ofDouble();
  static final Shape<Boolean> FLAG = new FlagShape();

  private Basic() {}

  private static Shape<String> text(String expected) {
    return new TextShape<>(expected, Function.identity(), Function.identity());
  }
}
