package io.github.gnlc.export;

import org.jspecify.annotations.Nullable;

/** Refuses null where the compiler of the caller did not. */
final class ExportArguments {
  private ExportArguments() {}

  static <V> V require(@Nullable V value, String name, String expected) {
    if (value == null) {
      throw new NullPointerException(name + " is null; expected " + expected);
    }
    return value;
  }
}
