package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/** Texts, dates and numbers. */
final class Basic {
  static final Shape<String> TEXT = text("a text", ImmutableMap.of());

  /** A text with more than white space; the type of the value holds that. */
  static final Shape<String> WORDS = text("some text", ImmutableMap.of("minLength", 1));

  /** An id as the dataset has them; the type of the value holds that. */
  static final Shape<String> ID = pattern("an id of " + Syntax.ID_CHARACTERS, Syntax.ID_PATTERN);

  static final Shape<String> ALPHA2 = pattern("two letters A to Z", "[A-Z]{2}");
  static final Shape<String> ALPHA3 = pattern("three letters A to Z", "[A-Z]{3}");
  static final Shape<String> NUMERIC = pattern("three digits", "[0-9]{3}");

  static final Shape<EdtfDate> DATE = new TextShape<>(
      EdtfDate.class,
      "a date such as '2016', '2016-10', '2016-10-21', '../2016', or ''",
      ImmutableMap.of("pattern", "^(" + Syntax.EDTF_PATTERN + ")?$"),
      EdtfDate::toEdtf,
      EdtfDate::of);

  static final Shape<LocalDate> DAY = new TextShape<>(
      null,
      "a day such as '2016-10-21'",
      ImmutableMap.of("format", "date"),
      LocalDate::toString,
      LocalDate::parse);

  static final Shape<Period> PERIOD = new TextShape<>(
      null,
      "a period such as 'P1Y'",
      ImmutableMap.of("pattern", "^[-+]?P"),
      Period::toString,
      Period::parse);

  static final Shape<Integer> INT = NumberShape.ofInt();
  static final Shape<Long> LONG = NumberShape.ofLong();
  static final Shape<Double> DECIMAL = NumberShape.ofDouble();
  static final Shape<Boolean> FLAG = new FlagShape();

  private Basic() {}

  private static Shape<String> pattern(String expected, String pattern) {
    return text(expected, ImmutableMap.of("pattern", "^" + pattern + "$"));
  }

  private static Shape<String> text(String expected, ImmutableMap<String, Object> facets) {
    return new TextShape<>(null, expected, facets, Function.identity(), Function.identity());
  }
}
