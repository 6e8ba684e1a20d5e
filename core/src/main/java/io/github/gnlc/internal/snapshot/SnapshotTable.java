package io.github.gnlc.internal.snapshot;

import io.github.gnlc.internal.table.Table;
import io.github.gnlc.model.EdtfDate;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A table inside a snapshot. A column is opened when first read, a text decoded when first asked
 * for.
 */
final class SnapshotTable extends Table {
  private final byte[] bytes;
  private final int rowCount;
  private final String[] columnNames;
  private final int[] columnStarts;

  /** Columns opened so far. A race opens a column twice, with the same content. */
  private final @Nullable Column[] columns;

  SnapshotTable(String name, byte[] bytes, int start, int end) {
    super(name);
    this.bytes = bytes;
    ByteCursor cursor = new ByteCursor(bytes, start, end);
    rowCount = cursor.count();
    int count = cursor.u16();
    columnNames = new String[count];
    columnStarts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      columnNames[i] = cursor.text();
      columnStarts[i + 1] = cursor.length();
    }
    columnStarts[0] = cursor.position();
    for (int i = 0; i < count; i++) {
      cursor.skip(columnStarts[i + 1]);
      columnStarts[i + 1] = cursor.position();
    }
    columns = new Column[count];
  }

  @Override
  public int rowCount() {
    return rowCount;
  }

  @Override
  public int columnCount() {
    return columnNames.length;
  }

  @Override
  public String columnName(int column) {
    return columnNames[column];
  }

  @Override
  @Nullable
  public String cell(int row, int column) {
    return column(column).text(row);
  }

  @Override
  public EdtfDate date(int row, int column) {
    return column(column).date(row);
  }

  private Column column(int column) {
    Column opened = columns[column];
    if (opened == null) {
      opened = new Column(bytes, columnStarts[column], columnStarts[column + 1], rowCount);
      columns[column] = opened;
    }
    return opened;
  }

  private static final class Column {
    private final byte[] bytes;
    private final int[] textStarts;
    private final @Nullable String[] texts;
    private final int width;

    /** The texts as dates, made when first asked for; equal ones are one object. */
    private @Nullable EdtfDate @Nullable [] dates;

    private final int indexStart;

    Column(byte[] bytes, int start, int end, int rowCount) {
      this.bytes = bytes;
      ByteCursor cursor = new ByteCursor(bytes, start, end);
      int distinct = cursor.count();
      width = cursor.u8();
      if (width > Integer.BYTES || (width == 0 && distinct != rowCount)) {
        throw ByteCursor.damaged("a column of " + distinct + " texts for " + rowCount + " rows");
      }
      int textLength = cursor.length();
      texts = new String[distinct];
      textStarts = new int[distinct + 1];
      cursor.varints(textStarts, 1);
      textStarts[0] = cursor.position();
      for (int i = 0; i < distinct; i++) {
        if (textStarts[i + 1] < 0 || textStarts[i + 1] > end - textStarts[i]) {
          throw ByteCursor.damaged("a text that reaches beyond its end");
        }
        textStarts[i + 1] += textStarts[i];
      }
      cursor.skip(textLength);
      if (textStarts[distinct] != cursor.position()) {
        throw ByteCursor.damaged("texts of another length than it states");
      }
      indexStart = cursor.position();
      cursor.skip(cursor.length(rowCount, width));
    }

    @Nullable
    String text(int row) {
      int index = textIndex(row);
      return index < 0 ? null : textAt(index);
    }

    EdtfDate date(int row) {
      int index = textIndex(row);
      if (index < 0) {
        return EdtfDate.UNKNOWN;
      }
      @Nullable EdtfDate[] known = dates;
      if (known == null) {
        known = new @Nullable EdtfDate[texts.length];
        dates = known;
      }
      EdtfDate date = known[index];
      if (date == null) {
        date = EdtfDate.of(textAt(index));
        known[index] = date;
      }
      return date;
    }

    /** Which text the cell has, or -1 if it is empty. */
    private int textIndex(int row) {
      int index = width == 0 ? row : index(row) - 1;
      if (index < -1 || index >= texts.length) {
        throw ByteCursor.damaged("a cell with text " + index + " of " + texts.length);
      }
      return index;
    }

    private String textAt(int index) {
      String text = texts[index];
      if (text == null) {
        text = new String(
            bytes,
            textStarts[index],
            textStarts[index + 1] - textStarts[index],
            StandardCharsets.UTF_8);
        texts[index] = text;
      }
      return text;
    }

    private int index(int row) {
      int at = indexStart + row * width;
      int index = 0;
      for (int i = 0; i < width; i++) {
        index = (index << 8) | (bytes[at + i] & 0xFF);
      }
      return index;
    }
  }
}
