package io.github.gnlc.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.github.gnlc.internal.schema.RowSchema;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.model.EdtfDate;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the files of {@link JsonSchemas}: of the annotated types, and of the tables' columns. */
final class SchemaFiles {
  /** The reader counts bytes in UTF-8, of which a character has one or more. */
  private static final int LONGEST_HEAD_TEXT = 10_000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SchemaFiles() {}

  /** The schema of a member, with the definitions of all types that are read back. */
  static String member() {
    SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
        .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
        .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.STANDARD_FORMATS)
        .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(SchemaFiles::value)
        .withCustomDefinitionProvider(SchemaFiles::text);
    config
        .forFields()
        .withIgnoreCheck(field -> field.getAnnotation(JsonProperty.class) == null)
        .withRequiredCheck(SchemaFiles::isRequired)
        // true of the generated fields alone: what is read goes through the type's creator
        .withInstanceAttributeOverride((field, scope, context) -> field.remove("readOnly"));
    SchemaBuilder builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    JsonSamples.typesInTheSchema().forEach(builder::createSchemaReference);
    Map<String, JsonNode> definitions = new TreeMap<>();
    builder
        .collectDefinitions("$defs")
        .properties()
        .forEach(entry -> definitions.put(entry.getKey(), entry.getValue()));

    ObjectNode schema =
        document("member", "A member of the UNESCO Global Network of Learning Cities");
    schema.put("$ref", "#/$defs/Member");
    schema.putObject("$defs").setAll(definitions);
    return print(schema);
  }

  /** The class that Immutables makes of a type has the fields that Jackson writes. */
  private static @Nullable CustomDefinition value(
      ResolvedType type, SchemaGenerationContext context) {
    if (!JsonSamples.isObject(type.getErasedType())) {
      return null;
    }
    Object sample = JsonSamples.golden(type.getErasedType()).get(0);
    return new CustomDefinition(
        context.createStandardDefinition(context.getTypeContext().resolve(sample.getClass()), null),
        CustomDefinition.DefinitionType.ALWAYS_REF,
        CustomDefinition.AttributeInclusion.NO);
  }

  /** Codes and dates, each in one place. */
  private static @Nullable CustomDefinition text(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> declared = type.getErasedType();
    ObjectNode schema = MAPPER.createObjectNode().put("type", "string");
    if (declared.isEnum()) {
      schema.set("enum", MAPPER.valueToTree(declared.getEnumConstants()));
    } else if (declared == EdtfDate.class) {
      schema.put("pattern", "^(" + Syntax.EDTF_PATTERN + ")?$");
    } else {
      return null;
    }
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
  }

  /** What the method by which Jackson reads a type requires. */
  private static boolean isRequired(FieldScope field) {
    return properties(field.getDeclaringType().getErasedType().getSuperclass()).stream()
        .anyMatch(
            property -> property.required() && property.value().equals(field.getDeclaredName()));
  }

  /** The properties by which Jackson reads a type. */
  static List<JsonProperty> properties(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .flatMap(SchemaFiles::properties)
        .toList();
  }

  private static Stream<JsonProperty> properties(Method creator) {
    return Arrays.stream(creator.getParameters())
        .map(parameter -> parameter.getAnnotation(JsonProperty.class));
  }

  /** The schema of a dataset in one JSON document. */
  static String dataset() {
    ObjectNode schema = document("dataset", "A dataset of learning cities, with all its tables");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("$schema").put("type", "string");
    headText(properties, "name", "^" + Syntax.ID_PATTERN + "$");
    headText(properties, "title", "\\S");
    headText(properties, "version", "\\S");
    properties.putObject("compiled").put("type", "string").put("format", "date");
    properties.putObject("contentHash").put("type", "string").put("minLength", 1);
    ObjectNode tables = properties.putObject("tables").put("type", "object");
    ObjectNode rows = tables.putObject("properties");
    tables.set("required", MAPPER.valueToTree(Schema.names()));
    tables.put("additionalProperties", false);
    schema
        .putArray("required")
        .add("name")
        .add("title")
        .add("version")
        .add("compiled")
        .add("tables");
    ObjectNode definitions = schema.putObject("$defs");
    for (String table : Schema.names()) {
      rows.putObject(table).put("type", "array").putObject("items").put("$ref", "#/$defs/" + table);
      definitions.set(table, MAPPER.valueToTree(RowSchema.of(Schema.of(table))));
    }
    return print(schema);
  }

  private static void headText(ObjectNode properties, String name, String pattern) {
    properties
        .putObject(name)
        .put("type", "string")
        .put("pattern", pattern)
        .put("maxLength", LONGEST_HEAD_TEXT);
  }

  private static ObjectNode document(String name, String title) {
    return MAPPER
        .createObjectNode()
        .put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier())
        .put("$id", "tag:gnlc.github.io,2026:" + name + ".schema.json")
        .put("title", title);
  }

  private static String print(ObjectNode schema) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
