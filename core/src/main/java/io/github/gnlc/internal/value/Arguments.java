package io.github.gnlc.internal.value;

import org.jspecify.annotations.Nullable;

/** Refuses null where the compiler of the caller did not. */
public final class Arguments {
  private Arguments() {}

  /** Returns the value, or says by its name what was expected. */
  public static <V> V require(@Nullable V value, String name, String expected) {
    if (value == null) {
      throw new NullPointerException(name + " is null; expected " + expected);
    }
    return value;
  }
}
