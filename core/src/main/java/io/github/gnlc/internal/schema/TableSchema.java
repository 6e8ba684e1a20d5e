package io.github.gnlc.internal.schema;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What a table holds: its columns in order, and those that make the key. */
public record TableSchema(
    String name, String title, ImmutableList<String> key, ImmutableList<Column> columns) {

  public static Builder table(String name, String title) {
    return new Builder(name, title);
  }

  public ImmutableList<String> columnNames() {
    return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
  }

  public Column column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
  }

  /** Declares columns one after the other. */
  public static final class Builder {
    private static final String ID = "[a-z0-9][a-z0-9._-]*";

    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    public Builder add(Column.Builder column) {
      columns.add(column.build());
      return this;
    }

    public Builder id(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).pattern(ID));
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

    /** Ends the table, naming its key. */
    public TableSchema key(String... key) {
      return new TableSchema(name, title, ImmutableList.copyOf(key), ImmutableList.copyOf(columns));
    }
  }
}
