package io.github.gnlc.examples.benchmarks.start.program;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The members in China, selected by H2 in memory from a CSV file of countries and texts. */
public final class H2Select {
  private H2Select() {}

  public static void main(String[] arguments) throws SQLException {
    String file = Path.of(arguments[0], "members.csv").toString().replace("'", "''");
    List<String> found = new ArrayList<>();
    // the file cannot be a parameter: H2 reads its head when it prepares the statement
    try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = h2.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text FROM CSVREAD('" + file
            + "', NULL, 'charset=UTF-8') WHERE country = 'CN'")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    System.out.println(found);
  }
}
