package io.github.gnlc.internal.schema;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a table holds: its columns in order, and those that make the key.
 *
 * @param sourceTable the table that has a row for each source of a row of this one, with the same
 *     key: {@code evidence} for {@code members}
 */
public record TableSchema(
    String name,
    String title,
    ImmutableList<String> key,
    ImmutableList<Column> columns,
    Optional<String> sourceTable) {
  private static final String FILE_SUFFIX = ".csv";

  public static Builder table(String name, String title) {
    return new Builder(name, title);
  }

  public ImmutableList<String> columnNames() {
    return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
  }

  public Column column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
  }

  /** The name of the table's file in a folder: {@code members.csv}. */
  public String fileName() {
    return name + FILE_SUFFIX;
  }

  /** The name of the table that a file is of; any other file's own name. */
  public static String nameOfFile(String file) {
    return file.endsWith(FILE_SUFFIX)
        ? file.substring(0, file.length() - FILE_SUFFIX.length())
        : file;
  }

  /** The key cells of a row, an empty text for an empty cell. */
  public ImmutableList<String> keyOf(Row row) {
    return key.stream()
        .map(column -> row.optional(column).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  /** Compares keys by the bytes of their cells in UTF-8, as other tools sort. */
  public static int compareKeys(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = compareCodePoints(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int compareCodePoints(String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // code points beyond the first 65,536 are written with surrogates, which are lower
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /**
   * Refuses a table of other columns; a later library may have written more, which must not be
   * lost.
   */
  public void requireColumns(Table cells) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (int column = 0; column < cells.columnCount(); column++) {
      found.add(cells.columnName(column));
    }
    if (!found.build().equals(columnNames())) {
      throw InvalidValueException.of(
          "DatasetTables",
          "table '" + name + "' has columns " + Excerpt.of(found.build().toString()) + "; expected "
              + columnNames() + ", so use the gnlc-core that wrote it");
    }
  }

  /** Declares columns one after the other. */
  public static final class Builder {
    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private Optional<String> sourceTable = Optional.empty();

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    public Builder add(Column.Builder column) {
      columns.add(column.build());
      return this;
    }

    public Builder id(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).pattern(Syntax.ID_PATTERN));
    }

    public Builder reference(String column, String table, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).references(table));
    }

    public Builder optionalReference(String column, String table, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description)
          .references(table)
          .optional());
    }

    public Builder text(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description));
    }

    public Builder optionalText(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).optional());
    }

    /** The name of a member or a place. */
    public Builder name(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).name());
    }

    public Builder optionalName(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).name().optional());
    }

    public Builder code(String column, Iterable<String> values, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).oneOf(values));
    }

    public Builder optionalCode(String column, Iterable<String> values, String description) {
      return add(
          Column.builder(column, Column.Type.TEXT, description).oneOf(values).optional());
    }

    public Builder date(String column, String description) {
      return add(Column.builder(column, Column.Type.EDTF, description));
    }

    public Builder optionalDate(String column, String description) {
      return add(Column.builder(column, Column.Type.EDTF, description).optional());
    }

    /** A remark that answers show, and one for editors that they do not. */
    public Builder note() {
      return optionalText("note", "What a reader should know of it, in sentences")
          .editorNote();
    }

    public Builder editorNote() {
      return optionalText("editor_note", "How it was read, for editors; not in answers");
    }

    /** Names the table that has a row for each source of a row of this one. */
    public Builder sourcedBy(String table) {
      sourceTable = Optional.of(table);
      return this;
    }

    /** Ends the table, naming its key. */
    public TableSchema key(String... key) {
      return new TableSchema(
          name, title, ImmutableList.copyOf(key), ImmutableList.copyOf(columns), sourceTable);
    }
  }
}
