package io.github.gnlc.data.readymade;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that needs no join: its name, what one row is, its columns, and its rows.
 *
 * <p>A cell is a text, a {@code Long}, a {@code Double}, a {@code LocalDate}, or null if nothing is
 * known.
 */
record ReadyTable(
    String name,
    String oneRowIs,
    ImmutableList<ReadyColumn<?>> columns,
    List<List<@Nullable Object>> rows) {

  /** Makes a row of each thing, with a cell for each column. */
  static <T> ReadyTable of(
      String name, String oneRowIs, List<ReadyColumn<T>> columns, Iterable<? extends T> things) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (T thing : things) {
      List<@Nullable Object> row = new ArrayList<>();
      columns.forEach(column -> row.add(column.cell().apply(thing)));
      rows.add(Collections.unmodifiableList(row));
    }
    return new ReadyTable(
        name, oneRowIs, ImmutableList.copyOf(columns), Collections.unmodifiableList(rows));
  }

  List<String> columnNames() {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.name()));
    return names;
  }

  /** The rows as a CSV export takes them: numbers as numbers, all else as texts. */
  List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        Object cell = row.get(i);
        Object written = cell instanceof Number ? cell : cell == null ? "" : cell.toString();
        cells.put(columns.get(i).name(), written);
      }
      records.add(cells);
    }
    return records;
  }
}
