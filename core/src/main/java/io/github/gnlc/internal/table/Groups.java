package io.github.gnlc.internal.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns the rows of a table into values, all of them or grouped by a column, in the order of the
 * table.
 */
public final class Groups {
  private Groups() {}

  public static <T> ImmutableList<T> all(Table table, Function<Row, T> mapper) {
    ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(table.rowCount());
    for (int i = 0; i < table.rowCount(); i++) {
      values.add(mapper.apply(table.row(i)));
    }
    return values.build();
  }

  /** The rows under the text of a column; nothing else of them is read. */
  public static Map<String, List<Row>> rows(String column, Table table) {
    Map<String, List<Row>> rows = new HashMap<>();
    int index = table.requireIndexOf(column);
    for (int i = 0; i < table.rowCount(); i++) {
      String text = table.cell(i, index);
      List<Row> same = rows.get(text);
      if (same == null) {
        same = new ArrayList<>(1);
        rows.put(text, same);
      }
      same.add(table.row(i));
    }
    return rows;
  }

  public static <T> ImmutableListMultimap<String, T> by(
      String column, Table table, Function<Row, T> mapper) {
    ImmutableListMultimap.Builder<String, T> values = ImmutableListMultimap.builder();
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      values.put(row.text(column), mapper.apply(row));
    }
    return values.build();
  }
}
