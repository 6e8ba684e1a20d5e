package io.github.gnlc.internal.overlay;

import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.RowNames;
import io.github.gnlc.internal.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table by their keys, to which those of another dataset are added. Lines of the
 * dataset beneath count down from -1, so that a finding can tell them from own ones.
 */
public final class MergedTable {
  private final TableSchema schema;
  private final TreeMap<List<String>, Placed> rows = new TreeMap<>(TableSchema::compareKeys);

  MergedTable(TableSchema schema, Table base) {
    this.schema = schema;
    schema.requireColumns(base);
    for (int row = 0; row < base.rowCount(); row++) {
      put(schema.keyOf(base.row(row)), base.row(row), -LayerTables.line(row));
    }
  }

  @Nullable
  public Row get(List<String> key) {
    Placed placed = rows.get(key);
    return placed == null ? null : placed.row;
  }

  void put(List<String> key, Row row, int line) {
    rows.put(key, new Placed(row, line));
  }

  void remove(List<String> key) {
    rows.remove(key);
  }

  /** Whether any row begins its key with these cells. */
  boolean hasKeyBeginningWith(List<String> cells) {
    List<String> lowest = new ArrayList<>(cells);
    while (lowest.size() < schema.key().size()) {
      lowest.add("");
    }
    List<String> next = rows.ceilingKey(lowest);
    return next != null && next.subList(0, cells.size()).equals(cells);
  }

  /** Takes out all rows whose key begins with this cell, and returns their keys. */
  List<List<String>> removeKeysBeginningWith(String cell) {
    List<List<String>> keys =
        rows.keySet().stream().filter(key -> key.get(0).equals(cell)).toList();
    keys.forEach(rows::remove);
    return keys;
  }

  /** @param names how findings name own rows */
  MemoryTable build(RowNames names) {
    MemoryTable.Builder table =
        new MemoryTable.Builder(schema.name(), schema.columnNames()).names(names);
    for (Placed placed : rows.values()) {
      @Nullable String[] cells = new @Nullable String[schema.columns().size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = placed.row.cell(i);
      }
      table.add(placed.line, cells);
    }
    return table.build();
  }

  private record Placed(Row row, int line) {}
}
