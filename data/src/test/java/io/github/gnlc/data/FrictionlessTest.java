package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the tables in the jar as a stranger would who knows nothing but the Table Schema
 * specification and the descriptor: with another CSV reader and none of the library's code.
 *
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>
 */
class FrictionlessTest {
  private static final String ROOT = "tables/";
  private static final Map<String, List<CSVRecord>> ROWS = new LinkedHashMap<>();
  private static JsonNode descriptor;

  @BeforeAll
  static void read() throws IOException {
    descriptor = new ObjectMapper().readTree(open("datapackage.json"));
    for (JsonNode resource : descriptor.get("resources")) {
      CSVFormat format =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (InputStreamReader in =
          new InputStreamReader(open(resource.get("path").asText()), StandardCharsets.UTF_8)) {
        ROWS.put(resource.get("name").asText(), format.parse(in).getRecords());
      }
    }
  }

  @Test
  void describesThePackage() {
    assertThat(descriptor.get("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(descriptor.get("name").asText()).isEqualTo("gnlc");
    assertThat(descriptor.get("version").asText()).matches("\\d{4}\\.\\d{2}\\.\\d+");
    assertThat(descriptor.get("licenses").get(0).get("name").asText()).isEqualTo("CC-BY-4.0");
    assertThat(descriptor.get("sources").findValuesAsText("title"))
        .contains("GeoNames", "Natural Earth");
  }

  @Test
  void everyTableHasTheColumnsOfItsSchemaAndRows() {
    for (JsonNode resource : descriptor.get("resources")) {
      List<CSVRecord> rows = ROWS.get(resource.get("name").asText());
      assertThat(rows).as(resource.get("name").asText()).isNotEmpty();
      assertThat(rows.get(0).getParser().getHeaderNames())
          .isEqualTo(resource.at("/schema/fields").findValuesAsText("name"));
    }
  }

  @Test
  void everyCellHasTheTypeAndKeepsTheConstraintsOfItsField() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode field : resource.at("/schema/fields")) {
        for (CSVRecord row : ROWS.get(resource.get("name").asText())) {
          String cell = row.get(field.get("name").asText());
          if (!isValid(field, cell)) {
            wrong.add(resource.get("path").asText() + ":" + row.getParser().getCurrentLineNumber()
                + " " + field.get("name").asText() + " '" + cell + "'");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyKeyIsUnique() {
    for (JsonNode resource : descriptor.get("resources")) {
      JsonNode schema = resource.get("schema");
      List<String> key = texts(
          schema.has("primaryKey")
              ? schema.get("primaryKey")
              : schema.get("uniqueKeys").get(0));
      Set<List<String>> seen = new HashSet<>();
      for (CSVRecord row : ROWS.get(resource.get("name").asText())) {
        assertThat(seen.add(key.stream().map(row::get).toList()))
            .as(resource.get("name").asText() + " " + row)
            .isTrue();
      }
    }
  }

  @Test
  void everyForeignKeyLeadsToARow() {
    int references = 0;
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode foreignKey : resource.at("/schema/foreignKeys")) {
        String target = foreignKey.at("/reference/resource").asText();
        Set<String> valid = new HashSet<>();
        for (CSVRecord row : ROWS.get(target.isEmpty() ? resource.get("name").asText() : target)) {
          valid.add(row.get(foreignKey.at("/reference/fields").asText()));
        }
        for (CSVRecord row : ROWS.get(resource.get("name").asText())) {
          String cell = row.get(foreignKey.get("fields").asText());
          assertThat(cell.isEmpty() || valid.contains(cell))
              .as(resource.get("name").asText() + " " + row)
              .isTrue();
          references++;
        }
      }
    }
    assertThat(references).isGreaterThan(ROWS.get("evidence").size());
  }

  private static boolean isValid(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean();
    }
    BigDecimal number = null;
    try {
      number = switch (field.get("type").asText()) {
        case "integer" -> new BigDecimal(new BigInteger(cell));
        case "number" -> new BigDecimal(cell);
        default -> null;
      };
    } catch (NumberFormatException e) {
      return false;
    }
    boolean listed = !constraints.has("enum") || texts(constraints.get("enum")).contains(cell);
    boolean matches =
        !constraints.has("pattern") || cell.matches(constraints.get("pattern").asText());
    boolean least = number == null
        || !constraints.has("minimum")
        || number.compareTo(constraints.get("minimum").decimalValue()) >= 0;
    boolean most = number == null
        || !constraints.has("maximum")
        || number.compareTo(constraints.get("maximum").decimalValue()) <= 0;
    return listed && matches && least && most;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static InputStream open(String file) {
    return FrictionlessTest.class.getResourceAsStream(ROOT + file);
  }
}
