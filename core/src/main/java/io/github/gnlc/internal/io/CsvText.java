package io.github.gnlc.internal.io;

import io.github.gnlc.internal.table.Table;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV by RFC 4180, but with lines that end in LF, as the tables of ours do. */
final class CsvText {
  private CsvText() {}

  static byte[] of(Table table) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < table.columnCount(); column++) {
      append(text, column, table.columnName(column));
    }
    text.append('\n');
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < table.columnCount(); column++) {
        append(text, column, table.cell(row, column));
      }
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder text, int column, @Nullable String cell) {
    if (column > 0) {
      text.append(',');
    }
    if (cell != null && needsQuotes(cell)) {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else if (cell != null) {
      text.append(cell);
    }
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return false;
  }
}
