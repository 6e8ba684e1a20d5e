package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas as shipped, and what they let pass. */
class JsonSchemasTest {
  private static final ObjectMapper MAPPER = JsonMappers.PLAIN;
  private static final SchemaCheck MEMBER = SchemaCheck.ofMember();
  private static final SchemaCheck DATASET = SchemaCheck.ofDataset();

  /**
   * If a type or a column changed, renew the files: {@code cp core/target/*.schema.json
   * core/src/main/resources/io/github/gnlc/json/}, and look at the difference before it goes in.
   */
  @Test
  void shipsWhatTheTypesAndColumnsSay() throws IOException {
    isShipped("member.schema.json", SchemaFiles.member(), JsonSchemas.member());
    isShipped("dataset.schema.json", SchemaFiles.dataset(), JsonSchemas.dataset());
  }

  private static void isShipped(String file, String generated, String shipped) throws IOException {
    Path actual = Files.writeString(Path.of("target", file), generated);

    assertThat(shipped)
        .as("%s is not core/%s; the method's comment says how to renew it", file, actual)
        .isEqualTo(generated);
  }

  @Test
  void areSchemasThemselves() throws IOException {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    try (InputStream in = JsonSchemaFactory.class.getResourceAsStream("/draft/2020-12/schema")) {
      assertThat(in).isNotNull();
      var dialect = factory.getSchema(in);
      assertThat(dialect.validate(MAPPER.readTree(JsonSchemas.member()))).isEmpty();
      assertThat(dialect.validate(MAPPER.readTree(JsonSchemas.dataset()))).isEmpty();
      assertThat(dialect.validate(MAPPER.readTree("{\"required\": \"name\"}"))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void letPassEveryValue(Class<?> type) {
    JsonSamples.all().filter(type::isInstance).forEach(sample -> {
      JsonNode json = MAPPER.valueToTree(sample);
      assertThat(MEMBER.errors(type, json)).as(json.toString()).isEmpty();
    });
  }

  private static Iterable<Class<?>> types() {
    return JsonSamples.typesInTheSchema();
  }

  @Test
  void areOfAMemberFirst() {
    JsonNode guangzhou = MAPPER.valueToTree(JsonSamples.GUANGZHOU);

    assertThat(MEMBER.errors(guangzhou)).isEmpty();
    assertThat(MEMBER.errors(MAPPER.createObjectNode())).hasSize(7);
  }

  @Test
  void refuseWhatReadingRefuses() {
    refusesMember(member -> member.remove("joined"));
    refusesMember(member -> member.put("status", "Member"));
    refusesMember(member -> member.put("joined", "02.09.2022"));
    refusesMember(member -> member.putNull("id"));
    refusesMember(member -> member.putObject("name"));
    refusesMember(member -> member.putArray("wikidataId"));
    refusesMember(member -> member.withObject("country").put("region", "Asia"));
    refusesMember(member -> member.withObject("place").put("population", "many"));
    refusesMember(member -> member.withObject("place").put("coordinate", "23,113"));
  }

  private static void refusesMember(Consumer<ObjectNode> change) {
    ObjectNode member = MAPPER.valueToTree(JsonSamples.GUANGZHOU);
    change.accept(member);

    assertThat(MEMBER.errors(member)).as(member.toString()).hasSize(1);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.treeToValue(member, Member.class));
  }

  @Test
  void letPassADatasetWithARowInEveryTable() {
    ObjectNode document = document();

    assertThat(document.get("tables")).hasSize(Schema.names().size());
    assertThat(document.get("tables")).noneMatch(JsonNode::isEmpty);
    assertThat(DATASET.errors(document)).isEmpty();
  }

  @Test
  void refuseDatasetsThatAreNone() {
    refusesDataset(document -> document.remove("version"));
    refusesDataset(document -> document.put("name", "GNLC"));
    refusesDataset(document -> document.put("version", " "));
    refusesDataset(document -> document.put("title", ""));
    refusesDataset(document -> document.put("title", "a".repeat(10_001)));
    refusesDataset(document -> document.put("compiled", "2026"));
    refusesDataset(document -> document.withObject("tables").remove("members"));
    refusesDataset(document -> document.withObject("tables").putArray("cities"));
    refusesDataset(document -> row(document, "members").put("mayor", "N. N."));
    refusesDataset(document -> row(document, "members").remove("name"));
    refusesDataset(document -> row(document, "members").put("name", ""));
    refusesDataset(document -> row(document, "members").put("member_id", "é"));
    refusesDataset(document -> row(document, "places").put("latitude", "23.5"));
    refusesDataset(document -> row(document, "places").put("latitude", 91));
    refusesDataset(document -> row(document, "places").put("population", 1.5));
    refusesDataset(
        document -> row(document, "places").put("population", 1_000_000_000_000_000_000L));
    refusesDataset(document -> row(document, "evidence").put("kind", "rumoured"));
    refusesDataset(document -> row(document, "sources").put("published", "May 2016"));
  }

  @Test
  void letPassAWholeNumberThatIsWrittenWithAPoint() {
    ObjectNode document = document();
    row(document, "places").put("population", new BigDecimal("18960744.0"));

    assertThat(DATASET.errors(document)).isEmpty();
  }

  private static void refusesDataset(Consumer<ObjectNode> change) {
    ObjectNode document = document();
    change.accept(document);

    assertThat(DATASET.errors(document)).hasSize(1);
  }

  private static ObjectNode row(ObjectNode document, String table) {
    return (ObjectNode) document.at("/tables/" + table + "/0");
  }

  private static ObjectNode document() {
    Dataset dataset = TestTables.small().build();
    ObjectNode document = MAPPER.valueToTree(dataset.info());
    ObjectNode tables = document.putObject("tables");
    JsonNode schema;
    try {
      schema = MAPPER.readTree(JsonSchemas.dataset());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    for (String table : Schema.names()) {
      ArrayNode rows = tables.putArray(table);
      for (Map<String, String> row : RowMaps.rows(dataset, table)) {
        ObjectNode object = rows.addObject();
        row.forEach((column, cell) -> {
          String type =
              schema.at("/$defs/" + table + "/properties/" + column + "/type").asText();
          if (List.of("integer", "number").contains(type)) {
            object.put(column, new BigDecimal(cell));
          } else {
            object.put(column, cell);
          }
        });
      }
    }
    return document;
  }
}
