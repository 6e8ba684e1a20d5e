package io.github.gnlc.json;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a tree has not the shape of the type that it is read as: {@code "No Member:
 * country.region is 'Asia'; expected a Region, one of Africa, Arab States, ..."}.
 */
public final class JsonShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final String path;
  private final String found;
  private final String expected;

  JsonShapeException(
      String type, String path, String found, String expected, @Nullable Throwable cause) {
    super("No " + type + ": " + (path.isEmpty() ? "it" : path) + " is " + found + "; " + expected);
    this.type = type;
    this.path = path;
    this.found = found;
    this.expected = expected;
    if (cause != null) {
      initCause(cause);
    }
  }

  /** Returns the simple name of the type that was read: {@code "Member"}. */
  public String type() {
    return type;
  }

  /** Returns where in the tree: {@code "members[3].joined"}; empty if it is the tree itself. */
  public String path() {
    return path;
  }

  /**
   * Returns what was there: a text in quotes, cut if it is long, a number, {@code "missing"},
   * {@code "an object"}, {@code "an array"}, or {@code "not valid"} if the rules of the type do not
   * hold.
   */
  public String found() {
    return found;
  }

  /** Returns what was expected, or which rules of the type do not hold. */
  public String expected() {
    return expected;
  }
}
