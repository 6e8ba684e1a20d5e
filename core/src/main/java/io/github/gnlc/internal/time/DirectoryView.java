package io.github.gnlc.internal.time;

import io.github.gnlc.internal.conclusion.Standing;
import io.github.gnlc.internal.table.Table;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of the directory of members, with what was known of them, or the case, on some day. The
 * cells that no day changes are those of the directory.
 */
public final class DirectoryView extends Table {
  private final Table directory;
  private final int[] rows;
  private final Standing[] standings;

  /** For each column of the directory its number among those that a standing has, or -1. */
  private final int[] standingColumns;

  DirectoryView(Table directory, int[] rows, Standing[] standings, int[] standingColumns) {
    super(directory.name());
    this.directory = directory;
    this.rows = rows;
    this.standings = standings;
    this.standingColumns = standingColumns;
  }

  /**
   * This, typed so that the verifier of a caller needs not load the class to know it for a table.
   */
  public Table asTable() {
    return this;
  }

  /** Which of the columns that a standing has each column of a directory is. */
  static int[] standingColumns(Table directory) {
    int[] columns = new int[directory.columnCount()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = Standing.COLUMNS.indexOf(directory.columnName(column));
    }
    return columns;
  }

  /** The row of the directory that a row here stands for. */
  public int directoryRow(int row) {
    return rows[row];
  }

  /** The row here that stands for a row of the directory; negative if there is none. */
  public int rowOf(int directoryRow) {
    return Arrays.binarySearch(rows, directoryRow);
  }

  /** Whether the member of this row is the one of the directory. */
  public boolean isSameMember(int row) {
    return standings[row].isSameMember();
  }

  @Override
  public int rowCount() {
    return rows.length;
  }

  @Override
  public int columnCount() {
    return directory.columnCount();
  }

  @Override
  public String columnName(int column) {
    return directory.columnName(column);
  }

  @Override
  @Nullable
  public String cell(int row, int column) {
    int own = standingColumns[column];
    Standing standing = standings[row];
    return own < 0 || standing == Standing.SAME
        ? directory.cell(rows[row], column)
        : standing.cell(own);
  }
}
