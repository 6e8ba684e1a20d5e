package io.github.gnlc.internal.table;

import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.EdtfDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
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
    return number(column, text(column), Integer::valueOf);
  }

  public long longInteger(String column) {
    return number(column, text(column), Long::valueOf);
  }

  public double decimal(String column) {
    return number(column, text(column), Double::valueOf);
  }

  public OptionalInt optionalInteger(String column) {
    String cell = cell(column);
    return cell == null
        ? OptionalInt.empty()
        : OptionalInt.of(number(column, cell, Integer::valueOf));
  }

  public OptionalLong optionalLong(String column) {
    String cell = cell(column);
    return cell == null
        ? OptionalLong.empty()
        : OptionalLong.of(number(column, cell, Long::valueOf));
  }

  private <N extends Number> N number(String column, String text, Function<String, N> parser) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Table " + table.name() + ", column " + column + ": '"
          + Excerpt.of(text) + "' is no number of its kind");
    }
  }
}
