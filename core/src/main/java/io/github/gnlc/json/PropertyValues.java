package io.github.gnlc.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The parts of a value that has no builder, by name, until its constructor takes them. */
final class PropertyValues {
  private final Map<String, Object> parts = new HashMap<>();

  /** Declares a type that is made of its parts at once. */
  static <T> ObjectShape.Declaration<T, PropertyValues> of(
      Class<T> type, Function<PropertyValues, T> make) {
    return ObjectShape.of(type, PropertyValues::new, make);
  }

  /** Keeps a part under a name. */
  static BiConsumer<PropertyValues, Object> as(String name) {
    return (parts, value) -> parts.parts.put(name, value);
  }

  /** The part that was read as a shape. */
  // what is kept under the name is what the shape reads
  @SuppressWarnings("unchecked")
  <V> V get(String name, Shape<V> shape) {
    return (V) Objects.requireNonNull(parts.get(name), shape.expected());
  }
}
