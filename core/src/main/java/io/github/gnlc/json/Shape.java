package io.github.gnlc.json;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values of one type are written as a tree, and read from it. */
abstract class Shape<T> {
  /** The tree of a value; null if it is left out, as an empty optional is. */
  abstract @Nullable Object write(T value);

  /** The value of a tree that is there. */
  abstract T read(Object tree, TreePath at);

  /** What is expected, for messages: {@code "a whole number"}. */
  abstract String expected();

  /** The JSON Schema of the trees; it allows at least what is read without nulls. */
  abstract Map<String, Object> schema(Definitions definitions);

  /** The paths of what a tree has in it, in order; the empty one if it is but one thing. */
  ImmutableSet<String> paths() {
    return ImmutableSet.of("");
  }

  /** The value that stands for a property that is not there; null if it must be there. */
  @Nullable
  T absent() {
    return null;
  }
}
