package io.github.gnlc.dataset;

import io.github.gnlc.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, rows and columns counted from 0, as its CSV file has it.
 *
 * <p>Immutable and thread-safe.
 */
abstract class Table {
  private final String name;

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
    for (int i = 0; i < columnCount(); i++) {
      if (columnName(i).equals(column)) {
        return i;
      }
    }
    return -1;
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
