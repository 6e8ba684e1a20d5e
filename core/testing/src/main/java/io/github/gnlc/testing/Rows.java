package io.github.gnlc.testing;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of the tables of a dataset that is being made, from names of columns and cells. */
final class Rows {
  private final Map<String, Iterable<ImmutableMap<String, String>>> tables = new HashMap<>();
  private final Map<String, List<ImmutableMap<String, String>>> lists = new HashMap<>();

  Rows() {
    DatasetTables.names().forEach(table -> lists.put(table, new ArrayList<>()));
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

  Rows add(String table, String... columnsAndCells) {
    return add(table, row(columnsAndCells));
  }

  Rows add(String table, ImmutableMap<String, String> row) {
    lists.getOrDefault(table, new ArrayList<>()).add(row);
    return this;
  }

  /** Rows that are made when they are read, in the order of their keys. */
  void put(String table, Iterable<ImmutableMap<String, String>> rows) {
    tables.put(table, rows);
  }

  /** All tables; rows that were added are in the order of their keys. */
  Map<String, Iterable<ImmutableMap<String, String>>> tables() {
    lists.forEach((table, rows) -> {
      rows.sort(byKey(DatasetTables.key(table)));
      tables.putIfAbsent(table, rows);
    });
    return tables;
  }

  static Comparator<Map<String, String>> byKey(List<String> key) {
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
