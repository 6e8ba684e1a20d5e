package io.github.gnlc.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gnlc.model.Qualifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row of {@code first_documents.csv}: what one of the first five documents says. */
record FirstStatement(
    String id, String sourceId, String kind, String subject, String statement, String value) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*");
  private static final Pattern AT_LEAST = Pattern.compile("(over|more than) .*");
  private static final Pattern ABOUT = Pattern.compile("(about|around|some) .*");

  /** Reads all rows, in the order of the file. */
  static List<FirstStatement> all() {
    try (InputStream in = Objects.requireNonNull(
            FirstStatement.class.getResourceAsStream("first_documents.csv"));
        CSVParser rows =
            CSVParser.parse(in, UTF_8, CSVFormat.RFC4180.builder().setHeader().get())) {
      return rows.stream().map(FirstStatement::of).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static FirstStatement of(CSVRecord row) {
    return new FirstStatement(
        row.get("statement_id"),
        row.get("source_id"),
        row.get("kind"),
        row.get("subject"),
        row.get("statement"),
        row.get("value"));
  }

  /** Returns the numbers of the value: 72 and 46 for {@code 72 cities, 46 countries}. */
  List<Long> numbers() {
    return NUMBER
        .matcher(value)
        .results()
        .map(number -> Long.valueOf(number.group().replace(",", "")))
        .toList();
  }

  /** Returns the only number of the value: 8700 for {@code over 8,700}. */
  long number() {
    if (numbers().size() != 1) {
      throw new AssertionError(id + ": not one number: " + value);
    }
    return numbers().get(0);
  }

  /** Returns how exact the value is said to be: at least for {@code over 8,700}. */
  Qualifier qualifier() {
    if (AT_LEAST.matcher(value).matches()) {
      return Qualifier.AT_LEAST;
    }
    return ABOUT.matcher(value).matches() ? Qualifier.ABOUT : Qualifier.EXACTLY;
  }

  /** Returns the names of the value, between semicolons or commas, after the number of them. */
  List<String> names() {
    return List.of(value.replaceFirst("^\\d+: ", "").split("[;,] "));
  }
}
