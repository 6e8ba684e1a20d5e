package io.github.gnlc.testing;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the tables of a dataset that is being made, from names of columns and cells. */
final class SyntheticRows {
  private final Map<String, List<ImmutableMap<String, String>>> tables = new LinkedHashMap<>();

  private final DatasetTables schema;

  /** Takes tables whose names and keys the rows are to have. */
  SyntheticRows(DatasetTables schema) {
    this.schema = schema;
    schema.names().forEach(table -> tables.put(table, new ArrayList<>()));
  }

  /** A row of columns and cells by turns; an empty cell is left out. */
  static ImmutableMap<String, String> row(String... columnsAndCells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      if (!columnsAndCells[i + 1].isEmpty()) {
        row.put(columnsAndCells[i], columnsAndCells[i + 1]);
      }
    }
    return row.buildOrThrow();
  }

  void add(String table, String... columnsAndCells) {
    addAll(table, List.of(row(columnsAndCells)));
  }

  void addAll(String table, List<ImmutableMap<String, String>> rows) {
    tables.computeIfAbsent(table, name -> new ArrayList<>()).addAll(rows);
  }

  /** Returns all tables, the rows of each in the order of its key. */
  Map<String, List<ImmutableMap<String, String>>> sorted() {
    tables.forEach((table, rows) -> rows.sort(byKey(schema.key(table))));
    return tables;
  }

  private static Comparator<Map<String, String>> byKey(List<String> key) {
    return (a, b) -> {
      for (String column : key) {
        int order = a.getOrDefault(column, "").compareTo(b.getOrDefault(column, ""));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }
}
