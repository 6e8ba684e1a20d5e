package io.github.gnlc.internal.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.value.Syntax;
import java.nio.charset.StandardCharsets;

/**
 * The {@code datapackage.json} of a dataset: what it says of itself, and its schema in the words of
 * Frictionless Data.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
public final class DataPackage {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  private DataPackage() {}

  /** The descriptor of a folder with all the tables, in UTF-8. */
  static byte[] toJson(DatasetDescription described) {
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
}
