package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.value.Syntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The {@code datapackage.json} of a dataset: what it says of itself, and its schema in the words of
 * Frictionless Data.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
public final class DataPackage {
  private static final String FILE = Schema.DESCRIPTOR_FILE;

  /** Numbers stay as they are written, so that a finding shows them so. */
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  private DataPackage() {}

  /**
   * Reads the descriptor, reporting what is missing from it and where its schema is not that of
   * this format.
   */
  static Description read(byte[] json, ReadLimits limits, Consumer<Finding> findings) {
    Optional<JsonNode> root = parse(json, limits, findings);
    root.ifPresent(found -> checkResources(found, findings));
    return root.map(found -> describe(found, findings)).orElse(Description.UNREAD);
  }

  /** Reads what a dataset says of itself, whatever resources it lists. */
  static Description readDescription(byte[] json, ReadLimits limits, Consumer<Finding> findings) {
    return parse(json, limits, findings)
        .map(root -> describe(root, findings))
        .orElse(Description.UNREAD);
  }

  private static Description describe(JsonNode root, Consumer<Finding> findings) {
    return new Description(
        text(root, "name", findings),
        text(root, "title", findings),
        text(root, "version", findings),
        date(root, findings));
  }

  /** The descriptor of a folder with all the tables, in UTF-8. */
  static byte[] toJson(Description described) {
    ObjectNode json = NODES
        .objectNode()
        .put("profile", "tabular-data-package")
        .put("name", described.name())
        .put("title", described.title())
        .put("version", described.version())
        .put("created", described.compiled() + "T00:00:00Z");
    ArrayNode resources = json.putArray("resources");
    for (TableSchema table : Schema.tables()) {
      resources.add(resource(table));
    }
    return (json.toPrettyString().replace(System.lineSeparator(), "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode resource(TableSchema table) {
    ObjectNode resource = NODES
        .objectNode()
        .put("name", table.name())
        .put("path", table.fileName())
        .put("profile", "tabular-data-resource")
        .put("title", table.title())
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8");
    resource
        .putObject("dialect")
        .put("delimiter", ",")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("header", true);
    return resource.set("schema", schema(table));
  }

  /** The {@code schema} of a table's resource. */
  public static ObjectNode schema(TableSchema table) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode fields = schema.putArray("fields");
    ArrayNode foreignKeys = NODES.arrayNode();
    for (Column column : table.columns()) {
      fields.add(field(column));
      column.reference().ifPresent(target -> foreignKeys.add(foreignKey(table, column, target)));
    }
    boolean complete = table.key().stream().allMatch(key -> table.column(key).required());
    ArrayNode key =
        complete ? schema.putArray("primaryKey") : schema.putArray("uniqueKeys").addArray();
    table.key().forEach(key::add);
    if (!foreignKeys.isEmpty()) {
      schema.set("foreignKeys", foreignKeys);
    }
    schema.putArray("missingValues").add("");
    return schema;
  }

  private static ObjectNode field(Column column) {
    ObjectNode field = NODES
        .objectNode()
        .put("name", column.name())
        .put("type", type(column))
        .put("description", column.description());
    ObjectNode constraints = NODES.objectNode();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (column.type() == Column.Type.EDTF) {
      field.put("rdfType", EDTF);
      constraints.put("pattern", Syntax.EDTF_PATTERN);
    }
    column.pattern().ifPresent(pattern -> constraints.put("pattern", pattern.pattern()));
    if (!column.values().isEmpty()) {
      column.values().forEach(constraints.putArray("enum")::add);
    }
    column.minimum().ifPresent(minimum -> constraints.put("minimum", (int) minimum));
    column.maximum().ifPresent(maximum -> constraints.put("maximum", (int) maximum));
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case TEXT, EDTF -> "string";
    };
  }

  private static ObjectNode foreignKey(TableSchema table, Column column, String target) {
    ObjectNode foreignKey = NODES.objectNode();
    foreignKey.put("fields", column.name());
    // the specification's way to say "this very table"
    foreignKey
        .putObject("reference")
        .put("resource", target.equals(table.name()) ? "" : target)
        .put("fields", Schema.of(target).key().get(0));
    return foreignKey;
  }

  /** The object that the descriptor is; empty, after one finding, if it is none. */
  private static Optional<JsonNode> parse(
      byte[] json, ReadLimits limits, Consumer<Finding> findings) {
    if (FileKind.isUtf16(json)) {
      findings.accept(new Finding(FILE, 1, "", "", "is in UTF-16; expected UTF-8"));
      return Optional.empty();
    }
    int line = 0;
    try (JsonParser parser = JacksonInput.json(limits).createParser(json)) {
      try {
        JsonNode root = MAPPER.readTree(parser);
        if (root == null || !root.isObject()) {
          String found = JacksonInput.words(root == null ? null : root.asToken());
          findings.accept(new Finding(FILE, 0, "", "", "expected an object, found " + found));
          return Optional.empty();
        }
        if (parser.nextToken() != null) {
          String expected = "expected nothing after the end of the object";
          line = parser.currentTokenLocation().getLineNr();
          findings.accept(new Finding(FILE, line, "", "", expected));
        }
        return Optional.of(root);
      } finally {
        line = parser.currentLocation().getLineNr();
      }
    } catch (IOException e) {
      findings.accept(JacksonInput.finding(FILE, line, "JSON", e));
    }
    return Optional.empty();
  }

  private static String text(JsonNode root, String property, Consumer<Finding> findings) {
    JsonNode found = root.path(property);
    String text = found.asText("");
    (found.isTextual() || found.isMissingNode()
            ? DescriptionChecks.expected(property, text)
            : Optional.of(
                "expected a text in quotes, found " + JacksonInput.words(found.asToken())))
        .ifPresent(expected -> findings.accept(new Finding(FILE, 0, property, text, expected)));
    return text;
  }

  private static LocalDate date(JsonNode root, Consumer<Finding> findings) {
    String created = root.path("created").asText("");
    try {
      return created.contains("T")
          ? LocalDate.parse(created, DateTimeFormatter.ISO_DATE_TIME)
          : LocalDate.parse(created);
    } catch (DateTimeParseException e) {
      findings.accept(new Finding(
          FILE,
          0,
          "created",
          created,
          "expected the day on which the data were compiled, such as 2026-11-21T00:00:00Z"));
      return LocalDate.EPOCH;
    }
  }

  private static void checkResources(JsonNode root, Consumer<Finding> findings) {
    if (!root.path("resources").isArray()) {
      findings.accept(new Finding(
          FILE, 0, "resources", "", "expected an array with a resource for each table"));
      return;
    }
    for (TableSchema schema : Schema.tables()) {
      check(schema, resource(root, schema.name()), findings);
    }
  }

  private static JsonNode resource(JsonNode root, String name) {
    for (JsonNode resource : root.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    return NODES.missingNode();
  }

  private static void check(TableSchema table, JsonNode resource, Consumer<Finding> findings) {
    String place = "resources." + table.name();
    if (resource.isMissingNode()) {
      findings.accept(new Finding(FILE, 0, place, "", "expected a resource for the table"));
      return;
    }
    if (!resource.path("path").asText().equals(table.fileName())) {
      findings.accept(new Finding(
          FILE,
          0,
          place + ".path",
          resource.path("path").asText(),
          "expected " + table.fileName()));
    }
    ObjectNode expected = schema(table);
    JsonNode found = resource.path("schema");
    expected.fieldNames().forEachRemaining(property -> {
      if (!expected.get(property).equals(found.path(property))) {
        findings.accept(new Finding(
            FILE,
            0,
            place + ".schema." + property,
            found.path(property).toString(),
            "expected " + expected.get(property)));
      }
    });
  }
}
