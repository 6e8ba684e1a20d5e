package io.github.gnlc.internal.table;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table read from a file or built in memory; it remembers on which line each row began. */
public final class MemoryTable extends Table {
  private final String[] columns;
  private final List<@Nullable String[]> rows;
  private final ImmutableIntArray lines;
  private final RowNames names;

  private MemoryTable(
      String name,
      String[] columns,
      List<@Nullable String[]> rows,
      ImmutableIntArray lines,
      RowNames names) {
    super(name);
    this.names = names;
    this.columns = columns;
    this.rows = List.copyOf(rows);
    this.lines = lines;
  }

  /** The rows of a table for which a condition holds. */
  public static MemoryTable filter(Table table, Predicate<Row> condition) {
    List<String> columns = new ArrayList<>();
    for (int column = 0; column < table.columnCount(); column++) {
      columns.add(table.columnName(column));
    }
    Builder filtered = new Builder(table.name(), columns);
    for (int row = 0; row < table.rowCount(); row++) {
      if (condition.test(table.row(row))) {
        @Nullable String[] cells = new @Nullable String[columns.size()];
        for (int column = 0; column < cells.length; column++) {
          cells[column] = table.cell(row, column);
        }
        filtered.add(0, cells);
      }
    }
    return filtered.build();
  }

  /** The same rows, with these columns empty in those for which a condition holds. */
  public static MemoryTable blank(
      MemoryTable table, Set<String> blanked, Predicate<Row> condition) {
    Builder changed = new Builder(table.name(), List.of(table.columns));
    for (int row = 0; row < table.rowCount(); row++) {
      @Nullable String[] cells = table.rows.get(row).clone();
      for (int column = 0; column < cells.length; column++) {
        if (blanked.contains(table.columns[column]) && condition.test(table.row(row))) {
          cells[column] = null;
        }
      }
      changed.add(0, cells);
    }
    return changed.build();
  }

  /** The rows of a table as if they stood in a file below a header, a line each. */
  public static MemoryTable numbered(Table table) {
    MemoryTable copy = filter(table, row -> true);
    ImmutableIntArray.Builder lines = ImmutableIntArray.builder(copy.rowCount());
    for (int row = 0; row < copy.rowCount(); row++) {
      lines.add(row + 2);
    }
    return new MemoryTable(copy.name(), copy.columns, copy.rows, lines.build(), RowNames.LINES);
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public int columnCount() {
    return columns.length;
  }

  @Override
  public String columnName(int column) {
    return columns[column];
  }

  @Override
  @Nullable
  public String cell(int row, int column) {
    return rows.get(row)[column];
  }

  /** The line of the file on which the row began, the header being line 1. */
  public int line(int row) {
    return lines.get(row);
  }

  /**
   * In words, which row is on a line: {@code line 7}, or {@code line 7 of the base} for one of
   * those that count down from -1, of a network that tables are laid over.
   */
  public String at(int line) {
    return line < 0 ? "line " + -line + " of the base" : names.of(line);
  }

  /** How findings name its rows. */
  public RowNames names() {
    return names;
  }

  /** Collects rows, each with as many cells as there are columns. */
  public static final class Builder {
    private final String name;
    private final List<String> columns;
    private final List<@Nullable String[]> rows = new ArrayList<>();
    private final ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
    private RowNames names = RowNames.LINES;

    public Builder(String name, List<String> columns) {
      this.name = name;
      this.columns = columns;
    }

    public Builder add(int line, @Nullable String... cells) {
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException(
            "Table " + name + ": " + cells.length + " cells for " + columns.size() + " columns");
      }
      rows.add(cells.clone());
      lines.add(line);
      return this;
    }

    /** Sets how findings name the rows, which is by line if nobody says otherwise. */
    public Builder names(RowNames rowNames) {
      names = rowNames;
      return this;
    }

    public MemoryTable build() {
      return new MemoryTable(name, columns.toArray(new String[0]), rows, lines.build(), names);
    }
  }
}
