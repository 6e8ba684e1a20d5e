package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map, written as an object in its order; one that is not there is empty. */
final class MapShape<K, V> extends Shape<ImmutableMap<K, V>> {
  private final Shape<K> key;
  private final Shape<V> value;

  MapShape(Shape<K> key, Shape<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  Map<String, @Nullable Object> write(ImmutableMap<K, V> map) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    map.forEach((k, v) -> tree.put(String.valueOf(key.write(k)), value.write(v)));
    return Collections.unmodifiableMap(tree);
  }

  @Override
  ImmutableMap<K, V> read(Object tree, TreePath at) {
    if (!(tree instanceof Map<?, ?> entries)) {
      throw at.refuse(tree, expected());
    }
    ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      TreePath here = at.property(String.valueOf(entry.getKey()));
      if (entry.getValue() == null) {
        throw here.refuse(null, value.expected());
      }
      K readKey = key.read(String.valueOf(entry.getKey()), here);
      map.put(readKey, value.read(entry.getValue(), here));
    }
    return map.buildOrThrow();
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of(
        "type", "object",
        "propertyNames", key.schema(definitions),
        "additionalProperties", value.schema(definitions));
  }

  /** Only a value knows its keys. */
  @Override
  ImmutableSet<String> paths() {
    return ImmutableSet.of("*");
  }

  @Override
  String expected() {
    return "an object, each value being " + value.expected();
  }

  @Override
  ImmutableMap<K, V> absent() {
    return ImmutableMap.of();
  }
}
