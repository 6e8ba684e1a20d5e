package io.github.gnlc.internal.table;

import io.github.gnlc.model.EdtfDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, rows and columns counted from 0, as its CSV file has it.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class Table {
  private final String name;

  /** The index of each column by its name; made when first asked for, in a race twice. */
  private volatile @Nullable Map<String, Integer> indexes;

  public Table(String name) {
    this.name = name;
  }

  /** The name of the table: {@code members}. */
  public final String name() {
    return name;
  }

  public abstract int rowCount();

  public abstract int columnCount();

  public abstract String columnName(int column);

  /** The text of a cell, or null where it is empty. */
  public abstract @Nullable String cell(int row, int column);

  /** The index of a column, or -1. */
  public final int indexOf(String column) {
    Map<String, Integer> known = indexes;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < columnCount(); i++) {
        known.putIfAbsent(columnName(i), i);
      }
      indexes = known;
    }
    Integer index = known.get(column);
    return index == null ? -1 : index;
  }

  /** The index of a column that must be there. */
  public final int requireIndexOf(String column) {
    int index = indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("Table " + name + " has no column '" + column + "'");
    }
    return index;
  }

  /** The date in a cell; unknown where it is empty. */
  public EdtfDate date(int row, int column) {
    String cell = cell(row, column);
    return cell == null ? EdtfDate.UNKNOWN : EdtfDate.of(cell);
  }

  public final Row row(int row) {
    return new Row(this, row);
  }
}
