package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks questions and answers against what the specification says of them. */
final class Specification {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode ALL = all();
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private Specification() {}

  private static JsonNode all() {
    try (InputStream file =
        Specification.class.getResourceAsStream("/reconciliation-0.2.schema.json")) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema(String name) {
    ObjectNode schema = ALL.deepCopy();
    schema.put("$ref", "#/$defs/" + name);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
  }

  /** Returns what is wrong with a text; nothing if it is as the specification wants it. */
  static List<String> violations(String name, String text) {
    try {
      return SCHEMAS
          .computeIfAbsent(name, Specification::schema)
          .validate(JSON.readTree(text))
          .stream()
          .map(message -> name + ": " + message.getMessage() + " in " + text)
          .toList();
    } catch (IOException e) {
      return List.of(name + " is not JSON: " + text);
    }
  }

  /** Returns what an answer without an error has to be, by the address that was asked. */
  static String nameOf(String path, boolean hasQueries, boolean isExtended) {
    return switch (path) {
      case "/reconcile" -> isExtended ? "extension" : hasQueries ? "results" : "manifest";
      case "/suggest/entity" -> "entities";
      case "/suggest/property" -> "properties";
      case "/suggest/type" -> "types";
      case "/properties" -> "proposals";
      default -> path.endsWith("/flyout") ? "flyout" : "";
    };
  }
}
