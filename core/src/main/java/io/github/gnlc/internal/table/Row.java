package io.github.gnlc.internal.table;

import io.github.gnlc.model.EdtfDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One row of a table, read by the names of its columns. */
public final class Row {
  private final Table table;
  private final int row;

  Row(Table table, int row) {
    this.table = table;
    this.row = row;
  }

  /** The text of a cell, or null where it is empty. */
  @Nullable
  public String cell(String column) {
    return table.cell(row, table.requireIndexOf(column));
  }

  /** The text of a cell by the number of its column, or null where it is empty. */
  @Nullable
  public String cell(int column) {
    return table.cell(row, column);
  }

  public String text(String column) {
    String cell = cell(column);
    if (cell == null) {
      throw new IllegalArgumentException(
          "Table " + table.name() + ", column " + column + ": expected a value, found none");
    }
    return cell;
  }

  public Optional<String> optional(String column) {
    return Optional.ofNullable(cell(column));
  }

  public EdtfDate date(String column) {
    return table.date(row, table.requireIndexOf(column));
  }

  public int integer(String column) {
    return Integer.parseInt(text(column));
  }

  public long longInteger(String column) {
    return Long.parseLong(text(column));
  }

  public double decimal(String column) {
    return Double.parseDouble(text(column));
  }

  public OptionalInt optionalInteger(String column) {
    String cell = cell(column);
    return cell == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }

  public OptionalLong optionalLong(String column) {
    String cell = cell(column);
    return cell == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
  }
}
