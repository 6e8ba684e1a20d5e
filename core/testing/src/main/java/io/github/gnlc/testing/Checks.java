package io.github.gnlc.testing;

import org.jspecify.annotations.Nullable;

/** Refuses null where the compiler of the caller did not. */
final class Checks {
  private Checks() {}

  static <V> V require(String name, @Nullable V value, String expected) {
    if (value == null) {
      throw new NullPointerException(name + " is null; expected " + expected);
    }
    return value;
  }
}
