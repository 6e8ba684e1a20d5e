package io.github.gnlc.data.readymade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready-made tables as DuckDB and pandas read them, without being told of their types. */
class OtherReadersTest {
  private static Connection database;

  @TempDir
  private Path folder;

  @BeforeAll
  static void open() throws SQLException {
    database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void duckDbReadsEveryCellOfTheParquet() throws SQLException {
    for (ReadyTable table : ReadyMade.TABLES) {
      assertThat(rows("FROM '" + sql(ReadyMade.parquet(table)) + "'"))
          .as(table.name())
          .isEqualTo(asTexts(table));
    }
  }

  @Test
  void duckDbReadsEveryCellOfTheCsv() throws SQLException {
    for (ReadyTable table : ReadyMade.TABLES) {
      assertThat(rows("FROM '" + sql(ReadyMade.csv(table)) + "'"))
          .as(table.name())
          .isEqualTo(asTexts(table));
    }
  }

  @Test
  void daysAndNumbersAreDaysAndNumbersInBoth() throws SQLException {
    for (ReadyTable table : ReadyMade.TABLES) {
      List<List<String>> types = new ArrayList<>();
      for (ReadyColumn<?> column : table.columns()) {
        types.add(List.of(column.name(), column.type().sql()));
      }
      for (Path file : List.of(ReadyMade.parquet(table), ReadyMade.csv(table))) {
        assertThat(rows("SELECT column_name, column_type FROM (DESCRIBE FROM '" + sql(file) + "')"))
            .as(file.toString())
            .isEqualTo(types);
      }
    }
  }

  @Test
  void theQueriesOfTheReadmeAnswerAsTheLibraryDoes() throws SQLException, IOException {
    List<String> queries =
        List.of(block("sql").replace("FROM '", "FROM 'target/tables/").split(";"));
    List<List<String>> expected = new ArrayList<>();
    Gnlc.members()
        .byRegion()
        .forEach((region, members) -> expected.add(List.of(region.label(), "" + members.count())));
    List<List<String>> growth = new ArrayList<>();
    asTexts(ReadyMade.DAYS).forEach(row -> growth.add(row.subList(0, 4)));

    assertThat(rows(queries.get(0))).isEqualTo(expected);
    assertThat(rows(queries.get(1))).isEqualTo(growth);
  }

  @Test
  void pandasReadsThemWhereThereIsAPythonThatHasIt() throws IOException, InterruptedException {
    assumeTrue(
        python("import pandas").exitCode() == 0, "needs a python3 on the path that has pandas");
    // the lines of the README, which print the members by region, before more of our own
    String program = block("python") + """
        print("of", len(members))
        careless = pandas.read_csv("members_today.csv")
        days = pandas.read_csv("members_by_day.csv", parse_dates=["date"])
        evidence = pandas.read_csv("evidence_with_sources.csv", keep_default_na=False)
        print(len(days), len(evidence), members["earliest"].dtype)
        print((members["country"] == "NA").sum(), (careless["alpha3"] == "NAM").sum())
        print(members["country"].isna().sum(), members["latitude"].dtype, members["sources"].dtype)
        print(days["date"].dtype, days["known"].iloc[-1], days["new_known"].sum())
        """;
    int namibia = Gnlc.members().inCountry("NA").count();
    int today = Gnlc.members().count();

    String printed = python(program).text();
    Gnlc.members()
        .byRegion()
        .forEach((region, members) ->
            assertThat(printed).containsPattern(region.label() + " +" + members.count() + "\n"));
    assertThat(printed.substring(printed.indexOf("\nof ") + 1).lines())
        .containsExactly(
            "of " + today,
            ReadyMade.DAYS.rows().size() + " " + Gnlc.evidence().count() + " datetime64[ns]",
            namibia + " " + namibia,
            "0 float64 int64",
            "datetime64[ns] " + today + " " + today);
  }

  /** The first block of code in a language that the README shows. */
  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"), UTF_8);
    String begin = "```" + language + "\n";
    int from = readme.indexOf(begin) + begin.length();
    return readme.substring(from, readme.indexOf("```", from));
  }

  private record Answer(int exitCode, String text) {}

  /** Runs a program in the folder of the tables; without Python the exit code is not 0. */
  private Answer python(String program) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder = new ProcessBuilder("python3", "-c", program)
        .directory(ReadyMade.FOLDER.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException noPython) {
      return new Answer(-1, "");
    }
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(
          "python3 is still running; it has printed " + Files.readString(output, UTF_8));
    }
    return new Answer(process.exitValue(), Files.readString(output, UTF_8));
  }

  private static String sql(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static List<List<String>> asTexts(ReadyTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      rows.add(row.stream().map(String::valueOf).toList());
    }
    return rows;
  }

  /** Every row of a query, its cells as texts, {@code null} if there is nothing. */
  private static List<List<String>> rows(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
