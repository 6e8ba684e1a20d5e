package io.github.gnlc.history;

import com.google.common.base.Strings;
import java.util.List;

/** Columns of texts set beside one another, as wide as each needs. */
final class TextColumns {
  private static final String BETWEEN = "  ";

  private TextColumns() {}

  /** The lines, without a line break at the end; all columns have as many cells. */
  static String beside(List<List<String>> columns) {
    StringBuilder[] lines = new StringBuilder[columns.get(0).size()];
    for (List<String> column : columns) {
      int width = column.stream().mapToInt(String::length).max().orElse(0);
      for (int i = 0; i < lines.length; i++) {
        StringBuilder line = lines[i] == null ? new StringBuilder() : lines[i].append(BETWEEN);
        lines[i] = line.append(Strings.padEnd(column.get(i), width, ' '));
      }
    }
    StringBuilder text = new StringBuilder();
    for (StringBuilder line : lines) {
      text.append(text.length() == 0 ? "" : "\n").append(line.toString().stripTrailing());
    }
    return text.toString();
  }
}
