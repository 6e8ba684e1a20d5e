package io.github.gnlc.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Something wrong with a dataset, and where:
 *
 * <pre>{@code
 * new Finding("members.csv", 12, "country", "XX", "expected the alpha2 of a row of countries");
 * // members.csv:12: country 'XX': expected the alpha2 of a row of countries
 * }</pre>
 *
 * <p>A {@link DatasetException} holds findings. Files are named as in a folder of tables, also
 * those within a zip and the tables of a snapshot; the place in a JSON document is its line with
 * the number of the row in the array, counted from 0: {@code own.json:17: members[3].country 'XX':
 * …}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content. The natural order is by file, line,
 * column, value and expectation. No component is null; what does not apply is 0 or empty.
 *
 * @param file the file's name
 * @param line the line in the file, the header being line 1; 0 if the finding is about the file as
 *     a whole
 * @param column the name of the column; empty if the finding is about a row or the file
 * @param value the text that is wrong; empty if it is missing
 * @param expected what was expected
 */
@JsonPropertyOrder({"file", "line", "column", "value", "expected"})
public record Finding(String file, int line, String column, String value, String expected)
    implements Comparable<Finding>, Serializable {
  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
      .thenComparing(Finding::line)
      .thenComparing(Finding::column)
      .thenComparing(Finding::value)
      .thenComparing(Finding::expected);

  /**
   * Creates one; Jackson, which only writes it, does not.
   *
   * @param file the file's name
   * @param line the line in the file, from 1; 0 for the file as a whole
   * @param column the name of the column, perhaps empty
   * @param value the text that is wrong, perhaps empty
   * @param expected what was expected
   * @throws NullPointerException if a component is null
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public Finding {
    Arguments.require(file, "file", "the name of a file");
    Arguments.require(column, "column", "the name of a column, perhaps empty");
    Arguments.require(value, "value", "what was found, perhaps empty");
    Arguments.require(expected, "expected", "what was expected");
  }

  /** Compares by file, line, column, value and expectation. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the finding as one line of text, in the form that editors make a link of:
   * {@code members.csv:12: country 'XX': expected the alpha2 of a row of countries}. A long value
   * is cut: {@code 'aaaa… (5000 characters)'}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Excerpt.ofPath(file));
    if (line > 0) {
      text.append(':').append(line);
    }
    text.append(": ");
    if (!column.isEmpty()) {
      text.append(Excerpt.withLength(column)).append(' ');
    }
    if (!column.isEmpty() || !value.isEmpty()) {
      text.append('\'').append(Excerpt.withLength(onOneLine(value))).append("': ");
    }
    return text.append(expected).toString();
  }

  private static String onOneLine(String value) {
    return value.replaceAll("\\R", "\\\\n");
  }
}
