package io.github.gnlc.json;

import io.github.gnlc.internal.text.Excerpt;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a tree that is read; its path is put together only if something is wrong there. */
final class TreePath {

  private final String type;
  private final @Nullable TreePath parent;
  private final String step;

  private TreePath(String type, @Nullable TreePath parent, String step) {
    this.type = type;
    this.parent = parent;
    this.step = step;
  }

  /** The root of a tree that is read as a type. */
  static TreePath root(String type) {
    return new TreePath(type, null, "");
  }

  TreePath property(String name) {
    return new TreePath(type, this, name);
  }

  TreePath element(int index) {
    return new TreePath(type, this, "[" + index + "]");
  }

  JsonShapeException refuse(@Nullable Object found, String expected) {
    return new JsonShapeException(type, path(), words(found), "expected " + expected, null);
  }

  JsonShapeException missing(String expected) {
    return new JsonShapeException(type, path(), "missing", "expected " + expected, null);
  }

  /** A text that a type does not take, in the words of the type. */
  JsonShapeException invalid(Object found, RuntimeException cause) {
    return new JsonShapeException(
        type, path(), words(found), String.valueOf(cause.getMessage()), cause);
  }

  /** An object of the right shape whose type says that its values do not go together. */
  JsonShapeException invalid(RuntimeException cause) {
    return new JsonShapeException(
        type, path(), "not valid", String.valueOf(cause.getMessage()), cause);
  }

  String path() {
    if (parent == null) {
      return "";
    }
    String before = parent.path();
    return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
  }

  private static String words(@Nullable Object found) {
    if (found instanceof Map) {
      return "an object";
    }
    if (found instanceof List) {
      return "an array";
    }
    return found instanceof CharSequence
        ? "'" + Excerpt.withLength(found.toString()) + "'"
        : Excerpt.withLength("" + found);
  }
}
