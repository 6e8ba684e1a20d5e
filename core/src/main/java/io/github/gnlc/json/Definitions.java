package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The types that a schema defines, by name; each is defined once and referred to. */
final class Definitions {
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  /** Refers to a type, and defines it if it was not. */
  Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> definition) {
    String name = name(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, definition.get());
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name);
  }

  Map<String, Map<String, Object>> all() {
    return definitions;
  }

  /** Such as {@code ResolutionMatched}, for a type within another. */
  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer)) + type.getSimpleName();
  }
}
