package io.github.gnlc.data.readymade;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;

/** Writes a table as Parquet, by DuckDB, from the CSV that is already there. */
final class ParquetTables {
  private ParquetTables() {}

  static void write(ReadyTable table, Path csv, Path parquet) throws IOException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      // nothing is fetched, and one thread writes the rows in their order
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
      statement.execute("SET threads = 1");
      statement.execute("COPY (SELECT * FROM read_csv(" + quoted(csv)
          + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
          + " new_line = '\\r\\n', nullstr = '', columns = {" + columns(table) + "})) TO "
          + quoted(parquet) + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new IOException(parquet + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String columns(ReadyTable table) {
    StringJoiner columns = new StringJoiner(", ");
    for (ReadyColumn<?> column : table.columns()) {
      columns.add("'" + column.name() + "': '" + column.type().sql() + "'");
    }
    return columns.toString();
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace('\\', '/').replace("'", "''") + "'";
  }
}
