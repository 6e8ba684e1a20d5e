package io.github.gnlc.internal.schema;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.value.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table in a JSON document, as a JSON Schema. */
public final class RowSchema {
  private RowSchema() {}

  public static ImmutableMap<String, Object> of(TableSchema table) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Column column : table.columns()) {
      properties.put(column.name(), property(column));
      if (column.required()) {
        required.add(column.name());
      }
    }
    return ImmutableMap.of(
        "description",
        table.title(),
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static Map<String, Object> property(Column column) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", column.description());
    switch (column.type()) {
      case INTEGER -> property.put("type", "integer");
      case DECIMAL -> property.put("type", "number");
      case TEXT, EDTF -> addText(column, property);
    }
    if (column.type() == Column.Type.INTEGER) {
      property.put("minimum", -Column.LARGEST_INTEGER);
      property.put("maximum", Column.LARGEST_INTEGER);
    }
    column.minimum().ifPresent(minimum -> property.put("minimum", (long) minimum));
    column.maximum().ifPresent(maximum -> property.put("maximum", (long) maximum));
    return property;
  }

  private static void addText(Column column, Map<String, Object> property) {
    property.put("type", "string");
    if (!column.values().isEmpty()) {
      property.put("enum", column.values());
    } else if (column.pattern().isPresent()) {
      property.put("pattern", "^(" + column.pattern().get().pattern() + ")$");
    } else if (column.type() == Column.Type.EDTF) {
      property.put("pattern", "^" + Syntax.EDTF_PATTERN + "$");
    } else {
      // an empty cell is no property
      property.put("minLength", 1);
    }
  }
}
