package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.schema.RowSchema;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.value.Syntax;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schemas (2020-12) of what this library writes as JSON: {@link #member()} of a member and
 * all other value types, {@link #dataset()} of a dataset in one document.
 *
 * <p>The jar holds the same as {@code io/github/gnlc/json/member.schema.json} and
 * {@code dataset.schema.json}. They are made of the types and of the tables' columns, so they say
 * what this version reads and writes.
 */
public final class JsonSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The reader counts bytes in UTF-8, of which a character has one or more. */
  private static final int LONGEST_HEAD_TEXT = 10_000;

  private JsonSchemas() {}

  /**
   * Returns the schema of a member as {@link JsonValues} writes it. Every other type is defined in
   * it by its name: {@code #/$defs/Statement}, {@code #/$defs/Resolution}.
   *
   * <p>It requires what reading requires and allows further properties. A value may fit it that its
   * type refuses, such as a member whose joined date does not go with its basis.
   */
  public static String member() {
    Definitions definitions = new Definitions();
    Shapes.all().values().forEach(shape -> shape.schema(definitions));
    Map<String, Object> schema = new LinkedHashMap<>(MemberShapes.MEMBER.schema(definitions));
    schema.put("$defs", definitions.all());
    return document("member", "A member of the UNESCO Global Network of Learning Cities", schema);
  }

  /**
   * Returns the schema of a dataset in one document: what it says of itself, and the rows of every
   * table. A row has no property for an empty cell and none that is no column.
   */
  public static String dataset() {
    ImmutableMap.Builder<String, Object> tables = ImmutableMap.builder();
    ImmutableMap.Builder<String, Object> definitions = ImmutableMap.builder();
    for (String table : Schema.names()) {
      definitions.put(table, RowSchema.of(Schema.of(table)));
      tables.put(table, ImmutableMap.of("type", "array", "items", reference(table)));
    }
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    properties
        .put("$schema", Basic.TEXT.schema(new Definitions()))
        .put("name", headText("^" + Syntax.ID_PATTERN + "$"))
        .put("title", headText("\\S"))
        .put("version", headText("\\S"))
        .put("compiled", Basic.DAY.schema(new Definitions()))
        .put("contentHash", Basic.WORDS.schema(new Definitions()))
        .put(
            "tables",
            ImmutableMap.of(
                "type",
                "object",
                "properties",
                tables.buildOrThrow(),
                "required",
                Schema.names(),
                "additionalProperties",
                false));
    ImmutableMap<String, Object> schema = ImmutableMap.of(
        "type",
        "object",
        "properties",
        properties.buildOrThrow(),
        "required",
        new String[] {"name", "title", "version", "compiled", "tables"},
        "$defs",
        definitions.buildOrThrow());
    return document("dataset", "A dataset of learning cities, with all its tables", schema);
  }

  private static ImmutableMap<String, Object> headText(String pattern) {
    return ImmutableMap.of("type", "string", "pattern", pattern, "maxLength", LONGEST_HEAD_TEXT);
  }

  private static ImmutableMap<String, Object> reference(String table) {
    return ImmutableMap.of("$ref", "#/$defs/" + table);
  }

  private static String document(String name, String title, Map<String, Object> schema) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", DIALECT);
    document.put("$id", "tag:gnlc.github.io,2026:" + name + ".schema.json");
    document.put("title", title);
    document.putAll(schema);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema of a " + name + " cannot be written", e);
    }
  }
}
