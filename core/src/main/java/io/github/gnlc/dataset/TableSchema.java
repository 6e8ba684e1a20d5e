package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What a table holds: its columns in order, and those that make the key. */
record TableSchema(
    String name, String title, ImmutableList<String> key, ImmutableList<Column> columns) {

  static Builder table(String name, String title) {
    return new Builder(name, title);
  }

  ImmutableList<String> columnNames() {
    return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
  }

  Column column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
  }

  /** Declares columns one after the other. */
  static final class Builder {
    private static final String ID = "[a-z0-9][a-z0-9._-]*";

    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    Builder add(Column.Builder column) {
      columns.add(column.build());
      return this;
    }

    Builder id(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).pattern(ID));
    }

    Builder reference(String column, String table, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).references(table));
    }

    Builder optionalReference(String column, String table, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description)
          .references(table)
          .optional());
    }

    Builder text(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description));
    }

    Builder optionalText(String column, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).optional());
    }

    Builder code(String column, Iterable<String> values, String description) {
      return add(Column.builder(column, Column.Type.TEXT, description).oneOf(values));
    }

    Builder optionalCode(String column, Iterable<String> values, String description) {
      return add(
          Column.builder(column, Column.Type.TEXT, description).oneOf(values).optional());
    }

    Builder date(String column, String description) {
      return add(Column.builder(column, Column.Type.EDTF, description));
    }

    Builder optionalDate(String column, String description) {
      return add(Column.builder(column, Column.Type.EDTF, description).optional());
    }

    /** Ends the table, naming its key. */
    TableSchema key(String... key) {
      return new TableSchema(name, title, ImmutableList.copyOf(key), ImmutableList.copyOf(columns));
    }
  }
}
