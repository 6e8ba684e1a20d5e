package io.github.gnlc.examples.cli;

import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.Export;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.MarkdownExport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of cells under names, in the formats of tables. */
final class Table {
  private static final String BETWEEN = "  ";

  private final String[] columns;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  Table(String... columns) {
    this.columns = columns;
  }

  /** Adds a row with a cell for each column, as text but for numbers. */
  void add(Object... cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i] instanceof Number ? cells[i] : cells[i].toString());
    }
    rows.add(row);
  }

  /** Writes all rows. Text has them in columns without a header, a line each. */
  void writeTo(Writer out, Format format) throws IOException {
    if (format == Format.TEXT) {
      writeText(out);
    } else {
      export(format).writeTo(out);
    }
  }

  private Export export(Format format) {
    return switch (format) {
      case CSV -> CsvExport.of(rows).columns(columns);
      case MD -> MarkdownExport.of(rows).columns(columns);
      default -> JsonExport.of(rows);
    };
  }

  private void writeText(Writer out) throws IOException {
    int[] widths = widths();
    for (Map<String, Object> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.length; i++) {
        String cell = row.get(columns[i]).toString();
        line.append(i == 0 ? "" : BETWEEN)
            .append(cell)
            .append(" ".repeat(widths[i] - cell.length()));
      }
      out.write(line.toString().stripTrailing() + "\n");
    }
  }

  private int[] widths() {
    int[] widths = new int[columns.length];
    for (Map<String, Object> row : rows) {
      for (int i = 0; i < columns.length; i++) {
        widths[i] = Math.max(widths[i], row.get(columns[i]).toString().length());
      }
    }
    return widths;
  }
}
