package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.gnlc.Network;
import io.github.gnlc.json.JsonSchemas;
import io.github.gnlc.model.Member;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bundled data as JSON, held against the schemas by a validator of another house. */
class BundledJsonTest {
  private static final Network NETWORK = Network.of(new BundledDataset());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void everyMemberFitsTheSchemaAndIsReadAgain() throws JsonProcessingException {
    JsonSchema schema = schema(JsonSchemas.member());
    List<Member> members = NETWORK.allMembers().list();

    assertThat(members).hasSizeGreaterThan(400);
    for (Member member : members) {
      String json = MAPPER.writeValueAsString(member);
      assertThat(errors(schema, MAPPER.readTree(json))).as(json).isEmpty();
      assertThat(MAPPER.readValue(json, Member.class)).isEqualTo(member);
    }
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(members), Member[].class))
        .isEqualTo(members.toArray());
  }

  @Test
  void theSchemaRefusesAMemberThatIsNone() {
    JsonSchema schema = schema(JsonSchemas.member());
    Member guangzhou = NETWORK.members().get("cn-guangzhou");
    ObjectNode json = MAPPER.valueToTree(guangzhou);

    json.put("status", "candidate");

    assertThat(errors(schema, json)).singleElement().asString().contains("$.status");
  }

  @Test
  void allTablesFitTheSchemaOfADataset() throws JsonProcessingException {
    JsonSchema schema = schema(JsonSchemas.dataset());
    ObjectNode document = document();

    assertThat(errors(schema, document)).isEmpty();

    ((ObjectNode) document.at("/tables/evidence/1000")).put("kind", "rumoured");
    assertThat(errors(schema, document))
        .singleElement()
        .asString()
        .contains("$.tables.evidence[1000].kind");
  }

  private static ObjectNode document() throws JsonProcessingException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.dataset());
    ObjectNode document = MAPPER.valueToTree(NETWORK.dataset());
    ObjectNode tables = document.putObject("tables");
    for (String table : NETWORK.tables().names()) {
      JsonNode columns = schema.at("/$defs/" + table + "/properties");
      ArrayNode rows = tables.putArray(table);
      for (Map<String, String> row : NETWORK.tables().rows(table)) {
        ObjectNode object = rows.addObject();
        row.forEach((column, cell) -> put(object, columns.at("/" + column), column, cell));
      }
    }
    return document;
  }

  private static void put(ObjectNode row, JsonNode schema, String column, String cell) {
    if (Arrays.asList("integer", "number").contains(schema.get("type").asText())) {
      row.put(column, new BigDecimal(cell));
    } else {
      row.put(column, cell);
    }
  }

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static List<String> errors(JsonSchema schema, JsonNode json) {
    return schema
        .validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::toString)
        .toList();
  }
}
