package io.github.gnlc.internal.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
