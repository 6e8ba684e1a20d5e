package io.github.gnlc.examples.spark;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.name.NameQuery;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a row says of its city, and all that the answer depends on: equal questions have equal
 * answers.
 *
 * @param text the city, with its region after a comma if there is one; blank if there is no city
 * @param country a code or a name; empty if not given
 * @param coordinate where the city lies, if given
 * @param day when it must have been a member, if given
 */
record Question(
    String text, String country, Optional<Coordinate> coordinate, Optional<LocalDate> day) {
  /** Spark writes small numbers with an exponent; Java reads more, such as {@code 0x1p3}. */
  private static final Pattern DEGREES =
      Pattern.compile("[+-]?\\d{1,20}(\\.\\d{0,30})?(E-?\\d{1,2})?");

  /** Of a city and its country, each null if not given. */
  static Question of(String city, String country) {
    return new Question(given(city), given(country), Optional.empty(), Optional.empty());
  }

  /**
   * Of the cells of a row, each null or blank if not given.
   *
   * @throws Problem if a cell cannot be read; it names the cell and what was expected
   */
  static Question of(
      String city, String country, String region, String latitude, String longitude, String day) {
    String text = given(city);
    String beside = given(region);
    return new Question(
        text.isEmpty() || beside.isEmpty() ? text : text + ", " + beside,
        given(country),
        coordinate(given(latitude), given(longitude)),
        given(day).isEmpty() ? Optional.empty() : Optional.of(day(given(day))));
  }

  /** The same question, of a day. */
  Question on(LocalDate other) {
    return new Question(text, country, coordinate, Optional.of(other));
  }

  NameQuery query() {
    NameQuery.Builder query =
        NameQuery.builder().text(text).coordinate(coordinate).day(day);
    return (country.isEmpty() ? query : query.country(country)).build();
  }

  /**
   * Reads a day.
   *
   * @throws Problem if it is none in the years 1 to 9999
   */
  static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException noDay) {
      // said below, as of a year that is out of range
    }
    throw new Problem("'" + text + "' is no day; expected one such as 2024-02-14");
  }

  private static Optional<Coordinate> coordinate(String latitude, String longitude) {
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    double north = degrees("latitude", latitude, "longitude " + longitude);
    double east = degrees("longitude", longitude, "latitude " + latitude);
    try {
      return Optional.of(Coordinate.of(north, east));
    } catch (InvalidValueException outside) {
      throw new Problem(outside.getMessage());
    }
  }

  private static double degrees(String what, String text, String other) {
    if (text.isEmpty()) {
      throw new Problem("no " + what + " beside the " + other + "; expected both or none");
    }
    if (!DEGREES.matcher(text).matches()) {
      throw new Problem(
          "'" + text + "' is no " + what + "; expected degrees such as 48.137 or -33.9");
    }
    return Double.parseDouble(text);
  }

  private static String given(String cell) {
    return cell == null ? "" : cell.strip();
  }
}
