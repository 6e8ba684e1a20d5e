package io.github.gnlc.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value written as an object with a property for each of its attributes.
 *
 * @param <T> the type of the value
 * @param <B> what the value is built by
 */
final class ObjectShape<T, B> extends Shape<T> {
  private final Class<T> type;
  private final @Nullable Tag tag;
  private final ImmutableList<Property<T, B, ?>> properties;
  private final Supplier<B> builder;
  private final Function<B, T> build;

  private ObjectShape(Declaration<T, B> declared) {
    type = declared.type;
    tag = declared.tag;
    properties = ImmutableList.copyOf(declared.properties);
    builder = declared.builder;
    build = declared.build;
  }

  /** Declares a type that is built by a builder. */
  static <T, B> Declaration<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new Declaration<>(type, builder, build);
  }

  Class<T> type() {
    return type;
  }

  /** What tells the type from others of its kind; null if nothing need. */
  @Nullable
  Tag tag() {
    return tag;
  }

  @Override
  Map<String, Object> write(T value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (tag != null) {
      tree.put(tag.property(), tag.value());
    }
    for (Property<T, B, ?> property : properties) {
      property.write(value, tree);
    }
    return Collections.unmodifiableMap(tree);
  }

  @Override
  T read(Object tree, TreePath at) {
    if (!(tree instanceof Map<?, ?> object)) {
      throw at.refuse(tree, expected());
    }
    if (tag != null && !tag.value().equals(object.get(tag.property()))) {
      throw at.property(tag.property()).refuse(object.get(tag.property()), tag.value());
    }
    B parts = builder.get();
    for (Property<T, B, ?> property : properties) {
      property.read(object, parts, at);
    }
    try {
      return build.apply(parts);
    } catch (InvalidValueException e) {
      throw at.invalid(e);
    }
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.reference(type, () -> definition(definitions));
  }

  private Map<String, Object> definition(Definitions definitions) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (tag != null) {
      schemas.put(tag.property(), ImmutableMap.of("const", tag.value()));
      required.add(tag.property());
    }
    for (Property<T, B, ?> property : properties) {
      schemas.put(property.name(), property.shape().schema(definitions));
      if (property.required()) {
        required.add(property.name());
      }
    }
    return ImmutableMap.of("type", "object", "properties", schemas, "required", required);
  }

  @Override
  ImmutableSet<String> paths() {
    ImmutableSet.Builder<String> paths = ImmutableSet.builder();
    if (tag != null) {
      paths.add(tag.property());
    }
    for (Property<T, B, ?> property : properties) {
      for (String path : property.shape().paths()) {
        paths.add(path.isEmpty() ? property.name() : property.name() + "." + path);
      }
    }
    return paths.build();
  }

  @Override
  String expected() {
    return "an object, " + type.getSimpleName();
  }

  /** A property that has one value for all values of the type. */
  record Tag(String property, String value) {}

  /** An attribute as a property. */
  record Property<T, B, A>(
      String name,
      Shape<A> shape,
      boolean required,
      Function<T, A> get,
      BiConsumer<B, ? super A> set) {

    void write(T value, Map<String, Object> tree) {
      Object written = shape.write(get.apply(value));
      if (written != null) {
        tree.put(name, written);
      }
    }

    /** A null is as good as nothing; what has a default is then left to the builder. */
    void read(Map<?, ?> object, B builder, TreePath at) {
      Object tree = object.get(name);
      A value = tree == null ? shape.absent() : shape.read(tree, at.property(name));
      if (value != null) {
        set.accept(builder, value);
      } else if (required) {
        throw at.property(name).missing(shape.expected());
      }
    }
  }

  /** Declares the properties one after the other. */
  static final class Declaration<T, B> {
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B, ?>> properties = new ArrayList<>();
    private @Nullable Tag tag;

    private Declaration(Class<T> type, Supplier<B> builder, Function<B, T> build) {
      this.type = type;
      this.builder = builder;
      this.build = build;
    }

    Declaration<T, B> tag(String property, String value) {
      tag = new Tag(property, value);
      return this;
    }

    <A> Declaration<T, B> with(
        String name, Shape<A> shape, Function<T, A> get, BiConsumer<B, ? super A> set) {
      properties.add(new Property<>(name, shape, shape.absent() == null, get, set));
      return this;
    }

    /** An attribute for which the builder has a default. */
    <A> Declaration<T, B> withDefault(
        String name, Shape<A> shape, Function<T, A> get, BiConsumer<B, ? super A> set) {
      properties.add(new Property<>(name, shape, false, get, set));
      return this;
    }

    ObjectShape<T, B> build() {
      return new ObjectShape<>(this);
    }
  }
}
