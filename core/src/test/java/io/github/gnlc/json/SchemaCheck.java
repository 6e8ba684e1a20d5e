package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a validator of another house whether JSON fits a schema. */
final class SchemaCheck {
  private final ObjectNode schema;
  private final Map<String, JsonSchema> byDefinition = new ConcurrentHashMap<>();

  private SchemaCheck(String schema) {
    try {
      this.schema = (ObjectNode) new ObjectMapper().readTree(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static SchemaCheck ofMember() {
    return new SchemaCheck(JsonSchemas.member());
  }

  static SchemaCheck ofDataset() {
    return new SchemaCheck(JsonSchemas.dataset());
  }

  /** What does not fit the schema as it is. */
  List<String> errors(JsonNode json) {
    return errors(byDefinition.computeIfAbsent("", name -> compile(schema)), json);
  }

  /** What does not fit the definition of a type. */
  List<String> errors(Class<?> type, JsonNode json) {
    String name = type.getSimpleName();
    return errors(
        byDefinition.computeIfAbsent(
            name, key -> compile(schema.deepCopy().put("$ref", "#/$defs/" + key))),
        json);
  }

  private static List<String> errors(JsonSchema schema, JsonNode json) {
    return schema
        .validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonSchema compile(ObjectNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }
}
