package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset as maps of texts, and a dataset made of such rows. */
public final class RowMaps {
  private RowMaps() {}

  /** The rows of a table, each with a text for every cell that is not empty. */
  public static ImmutableList<ImmutableMap<String, String>> rows(Dataset dataset, String table) {
    TableSchema schema = Schema.of(table);
    Table cells = dataset.table(table);
    schema.requireColumns(cells);
    ImmutableList.Builder<ImmutableMap<String, String>> rows =
        ImmutableList.builderWithExpectedSize(cells.rowCount());
    for (int row = 0; row < cells.rowCount(); row++) {
      rows.add(row(cells, row));
    }
    return rows.build();
  }

  /** Makes a dataset of the rows of all tables, with the hash of their content. */
  public static Dataset toDataset(
      DatasetInfo described,
      Map<String, ? extends Iterable<? extends Map<String, String>>> rowsByTable) {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      Iterable<? extends Map<String, String>> rows = rowsByTable.get(schema.name());
      if (rows == null) {
        throw InvalidValueException.of(
            "Network.ofTables",
            "table '" + schema.name() + "' is missing; expected rows for each of "
                + Schema.names());
      }
      tables.put(schema.name(), table(schema, rows));
    }
    for (String name : rowsByTable.keySet()) {
      require(
          tables.containsKey(name),
          "table '" + Excerpt.of(name) + "' is not one of " + Schema.names());
    }
    return Dataset.of(ContentHash.described(described, tables), tables);
  }

  private static MemoryTable table(
      TableSchema schema, Iterable<? extends Map<String, String>> rows) {
    ImmutableList<String> columns = schema.columnNames();
    MemoryTable.Builder table = new MemoryTable.Builder(schema.name(), columns);
    for (Map<String, String> row : rows) {
      for (String column : row.keySet()) {
        require(
            columns.contains(column),
            "table '" + schema.name() + "' has no column '" + Excerpt.of(column) + "'; expected "
                + columns);
      }
      @Nullable String[] cells = new @Nullable String[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.get(columns.get(i));
      }
      table.add(0, cells);
    }
    return table.build();
  }

  private static ImmutableMap<String, String> row(Table cells, int row) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (int column = 0; column < cells.columnCount(); column++) {
      String cell = cells.cell(row, column);
      if (cell != null) {
        texts.put(cells.columnName(column), cell);
      }
    }
    return texts.buildOrThrow();
  }

  private static void require(boolean holds, String violation) {
    if (!holds) {
      throw InvalidValueException.of("Network.ofTables", violation);
    }
  }
}
