package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the tables as they lie in the source folder into DuckDB, a database in memory, as someone
 * would who writes SQL and no Java.
 */
class DuckDbTest {
  private static final Path FOLDER = Path.of("src", "main", "dataset");
  private static final Map<String, String> TYPES =
      Map.of("string", "VARCHAR", "integer", "BIGINT", "number", "DOUBLE");

  private static Connection database;
  private static JsonNode resources;

  @BeforeAll
  static void load() throws SQLException, IOException {
    resources =
        new ObjectMapper().readTree(FOLDER.resolve("datapackage.json").toFile()).get("resources");
    database = DriverManager.getConnection("jdbc:duckdb:");
    run("SET autoinstall_known_extensions = false");
    run("SET autoload_known_extensions = false");
    run("SET threads = 1");
    for (JsonNode resource : resources) {
      run("CREATE TABLE " + name(resource) + " AS SELECT * FROM read_csv('" + file(resource)
          + "', auto_detect = false, " + dialect(resource) + ", columns = {" + columns(resource)
          + "})");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void everyTableHasTheRowsOfTheDataset() throws SQLException {
    Network network = Network.of(new BundledDataset());
    Map<String, Long> loaded = new LinkedHashMap<>();
    Map<String, Long> known = new LinkedHashMap<>();
    for (JsonNode resource : resources) {
      loaded.put(name(resource), number("SELECT count(*) FROM " + name(resource)));
      known.put(name(resource), (long) network.tables().rows(name(resource)).size());
    }

    assertThat(loaded).isEqualTo(known).hasSize(42).doesNotContainValue(0L);
  }

  @Test
  void aReaderWithoutTheDescriptorFindsTheSameRowsAndColumns() throws SQLException {
    for (JsonNode resource : resources) {
      String guessed = "FROM '" + file(resource) + "'";

      assertThat(number("SELECT count(*) " + guessed))
          .as(name(resource))
          .isEqualTo(number("SELECT count(*) FROM " + name(resource)));
      assertThat(texts("SELECT column_name FROM (DESCRIBE SELECT * " + guessed + ")"))
          .isEqualTo(resource.at("/schema/fields").findValuesAsText("name"));
    }
  }

  @Test
  void everyKeyIsUnique() throws SQLException {
    for (JsonNode resource : resources) {
      JsonNode schema = resource.get("schema");
      JsonNode key =
          schema.has("primaryKey") ? schema.get("primaryKey") : schema.at("/uniqueKeys/0");
      StringJoiner cells = new StringJoiner("\", \"", "\"", "\"");
      key.forEach(column -> cells.add(column.asText()));

      assertThat(number("SELECT count(*) FROM (SELECT 1 FROM " + name(resource) + " GROUP BY "
              + cells + " HAVING count(*) > 1)"))
          .as(name(resource) + " " + key)
          .isZero();
    }
  }

  @Test
  void everyForeignKeyJoins() throws SQLException {
    int keys = 0;
    long references = 0;
    for (JsonNode resource : resources) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        String target = key.at("/reference/resource").asText();
        String from = name(resource) + " c";
        String to = (target.isEmpty() ? name(resource) : target) + " p";
        String cell = "c.\"" + key.get("fields").asText() + "\"";
        String id = "p.\"" + key.at("/reference/fields").asText() + "\"";
        long present = number("SELECT count(*) FROM " + from + " WHERE " + cell + " IS NOT NULL");
        long joined =
            number("SELECT count(*) FROM " + from + " JOIN " + to + " ON " + cell + " = " + id);

        assertThat(joined).as(name(resource) + " " + key).isEqualTo(present);
        keys++;
        references += present;
      }
    }
    assertThat(keys).isGreaterThan(40);
    assertThat(references).isGreaterThan(Gnlc.evidence().count() * 2L);
  }

  @Test
  void aJoinAnswersAsTheLibraryDoes() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (Region region : Region.values()) {
      Members members = Gnlc.allMembers().inRegion(region);
      long pieces = Gnlc.evidence().stream()
          .map(Evidence::memberId)
          .filter(id -> members.find(id).isPresent())
          .count();
      expected.add(region + ": " + members.count() + " members, " + pieces + " pieces of evidence");
    }

    assertThat(texts("""
            SELECT c.region || ': ' || count(DISTINCT m.member_id) || ' members, '
                || count(e.member_id) || ' pieces of evidence'
            FROM members m
            JOIN countries c ON c.alpha2 = m.country
            LEFT JOIN evidence e ON e.member_id = m.member_id
            GROUP BY c.region
            ORDER BY c.region
            """)).isEqualTo(expected);
  }

  private static String name(JsonNode resource) {
    return resource.get("name").asText();
  }

  private static String file(JsonNode resource) {
    return FOLDER.resolve(resource.get("path").asText()).toString().replace('\\', '/');
  }

  private static String dialect(JsonNode resource) {
    JsonNode dialect = resource.get("dialect");
    String quote = dialect.get("quoteChar").asText();
    assertThat(dialect.get("doubleQuote").asBoolean()).isTrue();
    return "header = " + dialect.get("header") + ", delim = '"
        + dialect.get("delimiter").asText() + "', quote = '" + quote + "', escape = '" + quote
        + "'";
  }

  private static String columns(JsonNode resource) {
    StringJoiner columns = new StringJoiner(", ");
    for (JsonNode field : resource.at("/schema/fields")) {
      columns.add("'" + field.get("name").asText() + "': '"
          + TYPES.get(field.get("type").asText()) + "'");
    }
    return columns.toString();
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return result.getLong(1);
    }
  }

  private static List<String> texts(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (result.next()) {
        texts.add(result.getString(1));
      }
      return texts;
    }
  }
}
