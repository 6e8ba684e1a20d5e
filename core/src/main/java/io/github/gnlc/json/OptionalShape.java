package io.github.gnlc.json;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be left out: an optional of one kind or another round a value. */
final class OptionalShape<O, T> extends Shape<O> {
  private final Shape<T> content;
  private final Function<O, Optional<T>> unwrap;
  private final Function<T, O> wrap;
  private final O empty;

  private OptionalShape(
      Shape<T> content, Function<O, Optional<T>> unwrap, Function<T, O> wrap, O empty) {
    this.content = content;
    this.unwrap = unwrap;
    this.wrap = wrap;
    this.empty = empty;
  }

  static <T> OptionalShape<Optional<T>, T> of(Shape<T> content) {
    return new OptionalShape<>(content, Function.identity(), Optional::of, Optional.empty());
  }

  static OptionalShape<OptionalInt, Integer> ofInt() {
    return new OptionalShape<>(
        NumberShape.ofInt(),
        value -> value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty(),
        OptionalInt::of,
        OptionalInt.empty());
  }

  static OptionalShape<OptionalLong, Long> ofLong() {
    return new OptionalShape<>(
        NumberShape.ofLong(),
        value -> value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty(),
        OptionalLong::of,
        OptionalLong.empty());
  }

  @Override
  @Nullable
  Object write(O value) {
    Optional<T> present = unwrap.apply(value);
    return present.isPresent() ? content.write(present.get()) : null;
  }

  @Override
  O read(Object tree, TreePath at) {
    return wrap.apply(content.read(tree, at));
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return content.schema(definitions);
  }

  @Override
  ImmutableSet<String> paths() {
    return content.paths();
  }

  @Override
  String expected() {
    return content.expected();
  }

  @Override
  O absent() {
    return empty;
  }
}
