package io.github.gnlc.internal.overlay;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A dataset that is to be laid over another; tables that it does not have are empty. */
record LayerTables(DatasetInfo info, Map<String, MemoryTable> tables, Layers layers) {
  /** The header of a table is line 1. */
  private static final int FIRST_LINE = 2;

  /** Rows have the lines that they would have in CSV files. */
  static LayerTables of(Dataset dataset, Layers layers) {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      Table table = dataset.table(schema.name());
      schema.requireColumns(table);
      MemoryTable.Builder copy = new MemoryTable.Builder(schema.name(), schema.columnNames());
      for (int row = 0; row < table.rowCount(); row++) {
        copy.add(line(row), cells(table, row, "", UnaryOperator.identity()));
      }
      tables.put(schema.name(), copy.build());
    }
    return new LayerTables(dataset.info(), tables, layers);
  }

  /** Rows have the lines of the file that the dataset was just read from. */
  static LayerTables asRead(Dataset dataset) {
    LayerTables own = of(dataset, Layers.of(dataset.info()));
    for (TableSchema schema : Schema.tables()) {
      if (dataset.table(schema.name()) instanceof MemoryTable table) {
        own.tables().put(schema.name(), table);
      }
    }
    return own;
  }

  static int line(int row) {
    return row + FIRST_LINE;
  }

  MemoryTable table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  /** The same tables with other ids of sources. */
  LayerTables withSourceIds(Map<String, String> renamed) {
    Map<String, MemoryTable> changed = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      MemoryTable table = table(schema.name());
      MemoryTable.Builder copy =
          new MemoryTable.Builder(schema.name(), schema.columnNames()).names(table.names());
      for (int row = 0; row < table.rowCount(); row++) {
        copy.add(
            table.line(row),
            cells(table, row, Schema.SOURCE_COLUMN, id -> renamed.getOrDefault(id, id)));
      }
      changed.put(schema.name(), copy.build());
    }
    return new LayerTables(info, changed, layers);
  }

  private static @Nullable String[] cells(
      Table table, int row, String column, UnaryOperator<String> change) {
    @Nullable String[] cells = new @Nullable String[table.columnCount()];
    for (int i = 0; i < cells.length; i++) {
      String cell = table.cell(row, i);
      cells[i] = cell != null && table.columnName(i).equals(column) ? change.apply(cell) : cell;
    }
    return cells;
  }
}
