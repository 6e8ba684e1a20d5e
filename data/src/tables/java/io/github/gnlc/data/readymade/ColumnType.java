package io.github.gnlc.data.readymade;

/** What the cells of a column are. */
enum ColumnType {
  TEXT("VARCHAR"),
  WHOLE_NUMBER("BIGINT"),
  DECIMAL_NUMBER("DOUBLE"),
  DAY("DATE"),
  /** The address of a page, a link where the format has links. */
  ADDRESS("VARCHAR");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  /** The type in SQL. */
  String sql() {
    return sql;
  }
}
