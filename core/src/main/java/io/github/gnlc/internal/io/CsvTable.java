package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.base.Utf8;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.SharedTexts;
import io.github.gnlc.internal.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a table as CSV by RFC 4180 in UTF-8, written with lines that end in LF. A file
 * that is read may leave out columns of which every cell may be empty.
 */
final class CsvTable {
  private final TableSchema schema;
  private final ReadBudget budget;
  private final Consumer<Finding> findings;
  private final SharedTexts texts = new SharedTexts();

  private CsvTable(TableSchema schema, ReadBudget budget, Consumer<Finding> findings) {
    this.schema = schema;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * Reads the rows that have the right number of cells; a table without rows if the file cannot be
   * read at all.
   */
  static MemoryTable read(
      byte[] bytes, TableSchema schema, ReadBudget budget, Consumer<Finding> findings) {
    MemoryTable table = new CsvTable(schema, budget, findings).read(bytes);
    budget.checkNames(schema, table, findings);
    return table;
  }

  static byte[] write(Table table) {
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
    if (cell != null && cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)) {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else if (cell != null) {
      text.append(cell);
    }
  }

  private MemoryTable read(byte[] bytes) {
    MemoryTable.Builder table = new MemoryTable.Builder(schema.name(), schema.columnNames());
    String header = "the header " + String.join(",", schema.columnNames());
    if (bytes.length == 0) {
      report(0, "", "the file is empty; expected at least " + header);
      return table.build();
    }
    int line = 1;
    List<Integer> columns = List.of();
    try (CsvParser parser = JacksonInput.csv(budget.limits()).createParser(decode(bytes))) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        List<@Nullable String> names = readRow(parser);
        columns = columns(names);
        if (columns.isEmpty()) {
          report(line, joined(names), "expected " + header);
          return table.build();
        }
      }
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        line = parser.currentLocation().getLineNr();
        List<@Nullable String> cells = readRow(parser);
        if (cells.size() != columns.size()) {
          String expected = "expected " + columns.size() + " cells, found " + cells.size();
          report(line, joined(cells), expected);
        } else if (!budget.takeRow()) {
          report(line, "", budget.tooManyRows());
          return table.build();
        } else {
          table.add(line, placed(cells, columns));
        }
      }
    } catch (IOException e) {
      findings.accept(JacksonInput.finding(schema.fileName(), line, "CSV by RFC 4180", e));
    }
    return table.build();
  }

  /**
   * The numbers of the columns that a header names: all in their order, but for some that may be
   * empty; none if it is another header.
   */
  private List<Integer> columns(List<@Nullable String> names) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      if (columns.size() < names.size() && column.name().equals(names.get(columns.size()))) {
        columns.add(i);
      } else if (column.required()) {
        return List.of();
      }
    }
    return columns.size() == names.size() ? columns : List.of();
  }

  private @Nullable String[] placed(List<@Nullable String> cells, List<Integer> columns) {
    @Nullable String[] placed = new @Nullable String[schema.columns().size()];
    for (int i = 0; i < columns.size(); i++) {
      placed[columns.get(i)] = cells.get(i);
    }
    return placed;
  }

  private List<@Nullable String> readRow(CsvParser parser) throws IOException {
    List<@Nullable String> cells = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String text = parser.getText();
      cells.add(text.isEmpty() ? null : texts.share(text));
    }
    return cells;
  }

  private String decode(byte[] bytes) {
    if (FileKind.isUtf16(bytes)) {
      report(1, "", "is in UTF-16; expected UTF-8");
      return "";
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Utf8.isWellFormed(bytes)) {
      report(lineOfBadByte(bytes), "", "is not in UTF-8");
    } else if (text.startsWith("\uFEFF")) {
      report(1, "", "begins with a byte order mark; expected UTF-8 without one");
      return text.substring(1);
    }
    return text;
  }

  /** The first line whose bytes alone are no UTF-8. */
  private static int lineOfBadByte(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!Utf8.isWellFormed(bytes, start, i - start)) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return 0;
  }

  private void report(int line, String value, String expected) {
    findings.accept(new Finding(schema.fileName(), line, "", value, expected));
  }

  private static String joined(List<@Nullable String> cells) {
    return String.join(",", cells.stream().map(cell -> cell == null ? "" : cell).toList());
  }
}
