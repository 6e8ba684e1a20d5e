package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value of one of several types, told apart by one property. */
final class ChoiceShape<T> extends Shape<T> {
  private final Class<T> type;
  private final String property;
  private final ImmutableMap<String, ObjectShape<? extends T, ?>> choices;

  @SafeVarargs
  ChoiceShape(Class<T> type, ObjectShape<? extends T, ?>... choices) {
    this.type = type;
    ImmutableMap.Builder<String, ObjectShape<? extends T, ?>> byTag = ImmutableMap.builder();
    for (ObjectShape<? extends T, ?> choice : choices) {
      byTag.put(Objects.requireNonNull(choice.tag()).value(), choice);
    }
    this.choices = byTag.buildOrThrow();
    this.property = Objects.requireNonNull(choices[0].tag()).property();
  }

  @Override
  Object write(T value) {
    for (ObjectShape<? extends T, ?> choice : choices.values()) {
      if (choice.type().isInstance(value)) {
        return write(choice, value);
      }
    }
    throw new IllegalStateException("A " + type + " is none of " + choices.keySet());
  }

  private static <V> Object write(ObjectShape<V, ?> choice, Object value) {
    return choice.write(choice.type().cast(value));
  }

  @Override
  T read(Object tree, TreePath at) {
    if (!(tree instanceof Map<?, ?> object)) {
      throw at.refuse(tree, expected());
    }
    Object tag = object.get(property);
    ObjectShape<? extends T, ?> choice = tag instanceof String text ? choices.get(text) : null;
    if (choice == null) {
      String expected = "one of " + String.join(", ", choices.keySet());
      throw tag == null
          ? at.property(property).missing(expected)
          : at.property(property).refuse(tag, expected);
    }
    return choice.read(tree, at);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.reference(type, () -> ImmutableMap.of("oneOf", schemas(definitions)));
  }

  private List<Object> schemas(Definitions definitions) {
    List<Object> schemas = new ArrayList<>();
    choices.values().forEach(choice -> schemas.add(choice.schema(definitions)));
    return schemas;
  }

  @Override
  ImmutableSet<String> paths() {
    return choices.values().stream()
        .flatMap(choice -> choice.paths().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  String expected() {
    return "an object, " + type.getSimpleName();
  }
}
