package io.github.gnlc.query;

import org.jspecify.annotations.Nullable;

/** Refuses null where the compiler of the caller did not. */
final class Arguments {
  private Arguments() {}

  static <V> V require(@Nullable V value, String name, String expected) {
    if (value == null) {
      throw new NullPointerException(name + " is null; expected " + expected);
    }
    return value;
  }

  /** Like the other, of an expectation that becomes text only if it has to be said. */
  static <V> V require(@Nullable V value, String name, String expected, Object of) {
    return value == null ? require(value, name, expected + of) : value;
  }
}
