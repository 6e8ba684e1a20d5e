package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
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
    Map<List<String>, Integer> lines = new HashMap<>();
    String names = String.join(", ", schema.key());
    List<String> previous = List.of();
    for (int row = 0; row < table.rowCount(); row++) {
      List<String> key = schema.keyOf(table.row(row));
      String shown = String.join(", ", key);
      Integer first = lines.putIfAbsent(key, table.line(row));
      if (first != null) {
        String expected = "the same as " + table.at(first) + "; expected every key once";
        report(schema, table.line(row), names, shown, expected);
      } else if (TableSchema.compareKeys(key, previous) < 0) {
        String expected = "expected before '" + Excerpt.withLength(String.join(", ", previous))
            + "'; rows are in the order of their keys";
        report(schema, table.line(row), names, shown, expected);
      }
      previous = key;
    }
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
    findings.accept(new Finding(schema.fileName(), line, column, orEmpty(value), expected));
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
