package io.github.gnlc.diff;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.model.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of sentences. */
final class DiffText {
  private DiffText() {}

  /**
   * {@code on 2022-09-02}, {@code in 2016-10}, {@code by 2016-12-21}, {@code between 2016-04 and
   * 2017-01-24}, {@code at an unknown time}.
   */
  static String when(EdtfDate date) {
    if (date.isUnknown()) {
      return "at an unknown time";
    }
    if (date.isBound()) {
      return "by " + date.toEdtf().substring(3);
    }
    if (date.isInterval()) {
      return "between " + date.toEdtf().replace("/", " and ");
    }
    return (date.isDay() ? "on " : "in ") + date;
  }

  /** The cells of a row but those of some columns: {@code label years, value 6}. */
  static String cells(Map<String, String> row, Set<String> without) {
    List<String> cells = new ArrayList<>();
    row.forEach((column, cell) -> {
      if (!without.contains(column)) {
        cells.add(column.replace('_', ' ') + " " + cell);
      }
    });
    return String.join(", ", cells);
  }

  /** What differs: {@code title 'B' instead of 'A'; note none instead of 'x'}. */
  static String differences(Map<String, String> before, Map<String, String> after) {
    List<String> differences = new ArrayList<>();
    ImmutableMap.<String, String>builder()
        .putAll(before)
        .putAll(after)
        .buildKeepingLast()
        .keySet()
        .forEach(column -> differences.add(column.replace('_', ' ') + " " + quoted(after, column)
            + " instead of " + quoted(before, column)));
    return String.join("; ", differences);
  }

  private static String quoted(Map<String, String> row, String column) {
    return row.containsKey(column) ? "'" + row.get(column) + "'" : "none";
  }

  /** The text on one line, begun with a capital unless that is a source, and ended with a stop. */
  static String sentence(String text) {
    String line = CharMatcher.whitespace().collapseFrom(text, ' ');
    return CharMatcher.anyOf(".!?").matches(line.charAt(line.length() - 1)) ? line : line + ".";
  }

  static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
