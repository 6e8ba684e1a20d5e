package io.github.gnlc.dataset;

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

  final Row row(int row) {
    return new Row(this, row);
  }
}
