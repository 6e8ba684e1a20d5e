package io.github.gnlc.dataset;

import io.github.gnlc.model.EdtfDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, rows and columns counted from 0, as its CSV file has it.
 *
 * <p>Immutable and thread-safe.
 */
abstract class Table {
  private final String name;

  /** The index of each column by its name; made when first asked for, in a race twice. */
  private volatile @Nullable Map<String, Integer> indexes;

  Table(String name) {
    this.name = name;
  }

  /** The name of the table: {@code members}. */
  final String name() {
    return name;
  }

  abstract int rowCount();

  abstract int columnCount();

  abstract String columnName(int column);

  /** The text of a cell, or null where it is empty. */
  abstract @Nullable String cell(int row, int column);

  /** The index of a column, or -1. */
  final int indexOf(String column) {
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
  final int requireIndexOf(String column) {
    int index = indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("Table " + name + " has no column '" + column + "'");
    }
    return index;
  }

  /** The date in a cell; unknown where it is empty. */
  EdtfDate date(int row, int column) {
    String cell = cell(row, column);
    return cell == null ? EdtfDate.UNKNOWN : EdtfDate.of(cell);
  }

  final Row row(int row) {
    return new Row(this, row);
  }
}
