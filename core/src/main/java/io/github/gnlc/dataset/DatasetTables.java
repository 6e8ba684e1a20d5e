package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.io.DatasetAssembly;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.RowSchema;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.snapshot.ContentHash;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a dataset as plain texts, and a dataset made of such rows:
 * {@code DatasetTables.rows(dataset, "awards")} begins with {@code {year=2015,
 * member_id=au-melton}}.
 *
 * <p>A row has a text for every cell that is not empty, in the order of the columns. What is
 * derived from the tables, such as when a member joined, is in no row: it is concluded again when a
 * dataset is made. This is for tools that compare or carry tables; questions are asked of
 * {@code Network}.
 */
public final class DatasetTables {
  private DatasetTables() {}

  /** Returns the names of all tables, in the order of the schema: {@code countries} first. */
  public static ImmutableList<String> names() {
    return Schema.tables().stream().map(TableSchema::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the columns that tell the rows of a table apart: {@code year} and {@code member_id} for
   * {@code awards}.
   *
   * @throws UnknownKeyException if there is no table of this name
   */
  public static ImmutableList<String> key(String table) {
    return schema(table).key();
  }

  /**
   * Returns the JSON Schema of a row of a table as an object: a property for every column, numbers
   * for columns of numbers, none for an empty cell, and nothing else.
   *
   * @return maps, lists, texts, numbers and truth values, in order
   * @throws UnknownKeyException if there is no table of this name
   */
  public static ImmutableMap<String, Object> rowSchema(String table) {
    return RowSchema.of(schema(table));
  }

  /**
   * Returns the rows of a table, in its order.
   *
   * @throws UnknownKeyException if there is no table of this name
   * @throws InvalidValueException if the table has other columns than this library knows
   */
  public static ImmutableList<ImmutableMap<String, String>> rows(Dataset dataset, String table) {
    TableSchema schema = schema(table);
    Table cells = dataset.table(table);
    requireColumns(schema, cells);
    ImmutableList.Builder<ImmutableMap<String, String>> rows =
        ImmutableList.builderWithExpectedSize(cells.rowCount());
    for (int row = 0; row < cells.rowCount(); row++) {
      rows.add(row(cells, row));
    }
    return rows.build();
  }

  /**
   * Makes a dataset of the rows of all tables. Its content hash is computed; all else that it says
   * of itself is taken as given. The rows are not checked: they are those of datasets that were.
   *
   * @throws InvalidValueException if a table is missing, or a table or column is not known
   */
  public static Dataset toDataset(
      DatasetInfo described,
      Map<String, ? extends Iterable<? extends Map<String, String>>> rowsByTable) {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      Iterable<? extends Map<String, String>> rows = rowsByTable.get(schema.name());
      if (rows == null) {
        throw InvalidValueException.of(
            "DatasetTables",
            "table '" + schema.name() + "' is missing; expected rows for each of " + names());
      }
      tables.put(schema.name(), table(schema, rows));
    }
    for (String name : rowsByTable.keySet()) {
      require(tables.containsKey(name), "table '" + name + "' is not one of " + names());
    }
    DatasetInfo.Builder info = DatasetInfo.builder()
        .name(described.name())
        .title(described.title())
        .version(described.version())
        .compiled(described.compiled());
    return Dataset.of(info.contentHash(ContentHash.of(described, tables::get)).build(), tables);
  }

  /**
   * Checks the rows of a dataset as the build checks those of a folder: cells, keys, order,
   * references, and whether the tables make sense together.
   *
   * @return what is wrong, by file, line and column, as if each table were the file of its name;
   *     empty if all is well
   */
  public static ImmutableList<Finding> check(Dataset dataset) {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (String name : names()) {
      tables.put(name, MemoryTable.numbered(dataset.table(name)));
    }
    try {
      DatasetAssembly.make(
          Description.of(dataset.info()), tables, new Findings(ReadLimits.defaults()));
      return ImmutableList.of();
    } catch (DatasetException e) {
      return e.findings();
    }
  }

  private static MemoryTable table(
      TableSchema schema, Iterable<? extends Map<String, String>> rows) {
    ImmutableList<String> columns = schema.columnNames();
    MemoryTable.Builder table = new MemoryTable.Builder(schema.name(), columns);
    for (Map<String, String> row : rows) {
      for (String column : row.keySet()) {
        require(
            columns.contains(column),
            "table '" + schema.name() + "' has no column '" + column + "'; expected " + columns);
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

  /** A later library may have written more columns; they must not be lost without a word. */
  public static void requireColumns(TableSchema schema, Table cells) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (int column = 0; column < cells.columnCount(); column++) {
      columns.add(cells.columnName(column));
    }
    require(
        columns.build().equals(schema.columnNames()),
        "table '" + schema.name() + "' has columns " + columns.build() + "; expected "
            + schema.columnNames() + ", so use the gnlc-core that wrote it");
  }

  private static TableSchema schema(String table) {
    if (!names().contains(table)) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.TABLE, table, names(), "a dataset has tables " + names());
    }
    return Schema.of(table);
  }

  private static void require(boolean holds, String violation) {
    if (!holds) {
      throw InvalidValueException.of("DatasetTables", violation);
    }
  }
}
