package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.io.CsvTable;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks tables against their schema: cells, keys, order and references. */
public final class TableChecks {
  private final Map<String, MemoryTable> tables;
  private final Set<String> unread;
  private final Map<String, ? extends Table> beneath;
  private final Consumer<Finding> findings;
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final NearestKeys nearest = new NearestKeys();

  public TableChecks(Map<String, MemoryTable> tables, Consumer<Finding> findings) {
    this(tables, Set.of(), Map.of(), findings);
  }

  /**
   * @param unread the tables that could not be read, wholly or in part: references to them are not
   *     followed
   */
  public TableChecks(
      Map<String, MemoryTable> tables, Set<String> unread, Consumer<Finding> findings) {
    this(tables, unread, Map.of(), findings);
  }

  /**
   * @param beneath the tables that those to be checked are laid over: references may go there too
   */
  public TableChecks(
      Map<String, MemoryTable> tables,
      Set<String> unread,
      Map<String, ? extends Table> beneath,
      Consumer<Finding> findings) {
    this.tables = tables;
    this.unread = unread;
    this.beneath = beneath;
    this.findings = findings;
  }

  public void run() {
    for (TableSchema schema : Schema.tables()) {
      MemoryTable table = tables.get(schema.name());
      if (table != null) {
        checkCells(schema, table);
        checkKeys(schema, table);
        checkReferences(schema, table);
      }
    }
  }

  private void checkCells(TableSchema schema, MemoryTable table) {
    for (int row = 0; row < table.rowCount(); row++) {
      for (int i = 0; i < schema.columns().size(); i++) {
        Column column = schema.columns().get(i);
        String cell = table.cell(row, i);
        int line = table.line(row);
        CellChecks.expected(column, cell)
            .ifPresent(expected -> report(schema, line, column.name(), cell, expected));
      }
    }
  }

  /**
   * No key twice, and the rows in the order of their keys, so that a change of data is a small
   * change of the file.
   */
  private void checkKeys(TableSchema schema, MemoryTable table) {
    int[] columns = schema.key().stream().mapToInt(table::indexOf).toArray();
    for (int row = 1; row < table.rowCount(); row++) {
      if (compare(table, row - 1, row, columns) >= 0) {
        reportKeys(schema, table);
        return;
      }
    }
  }

  private static int compare(Table table, int a, int b, int[] columns) {
    for (int column : columns) {
      int order = compareCodePoints(orEmpty(table.cell(a, column)), orEmpty(table.cell(b, column)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private void reportKeys(TableSchema schema, MemoryTable table) {
    Map<List<String>, Integer> lines = new HashMap<>();
    @Nullable List<String> previous = null;
    for (int row = 0; row < table.rowCount(); row++) {
      List<String> key = key(schema, table, row);
      Integer first = lines.putIfAbsent(key, table.line(row));
      String names = String.join(", ", schema.key());
      if (first != null) {
        report(
            schema,
            table.line(row),
            names,
            String.join(", ", key),
            "the same as " + table.at(first) + "; expected every key once");
      } else if (previous != null && compare(key, previous) < 0) {
        report(
            schema,
            table.line(row),
            names,
            String.join(", ", key),
            "expected before '" + Finding.cut(String.join(", ", previous))
                + "'; rows are in the order of their keys");
      }
      previous = key;
    }
  }

  public static List<String> key(TableSchema schema, Table table, int row) {
    return schema.key().stream()
        .map(column -> orEmpty(table.cell(row, table.indexOf(column))))
        .toList();
  }

  public static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = compareCodePoints(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The order of UTF-8 bytes, which is what other tools sort by. */
  private static int compareCodePoints(String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // code points beyond the first 65,536 are written with surrogates, which are lower
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private void checkReferences(TableSchema schema, MemoryTable table) {
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      if (column.reference().isPresent() && !unread.contains(column.reference().get())) {
        TableSchema target = Schema.of(column.reference().get());
        Set<String> valid = keys.computeIfAbsent(target.name(), name -> firstKeys(target));
        for (int row = 0; row < table.rowCount(); row++) {
          String cell = table.cell(row, i);
          if (cell != null && !valid.contains(cell)) {
            report(
                schema,
                table.line(row),
                column.name(),
                cell,
                "expected the " + target.key().get(0) + " of a row of " + target.name()
                    + nearest.among(target.name(), valid, cell));
          }
        }
      }
    }
  }

  private Set<String> firstKeys(TableSchema target) {
    Set<String> values = new HashSet<>();
    addFirstKeys(target, tables.get(target.name()), values);
    addFirstKeys(target, beneath.get(target.name()), values);
    return values;
  }

  private static void addFirstKeys(TableSchema target, @Nullable Table table, Set<String> values) {
    for (int row = 0; table != null && row < table.rowCount(); row++) {
      values.add(orEmpty(table.cell(row, table.indexOf(target.key().get(0)))));
    }
  }

  private void report(
      TableSchema schema, int line, String column, @Nullable String value, String expected) {
    findings.accept(new Finding(CsvTable.fileName(schema), line, column, orEmpty(value), expected));
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
