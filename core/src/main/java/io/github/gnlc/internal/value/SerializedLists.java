package io.github.gnlc.internal.value;

import org.jspecify.annotations.Nullable;

/** Checks the elements of what is read from a stream, which knows none of their types. */
public final class SerializedLists {
  private SerializedLists() {}

  /** Returns a list, or another collection, of elements of a type, or says what else is there. */
  public static <C extends Iterable<?>> C requireAll(
      Class<?> type, @Nullable C elements, String name) {
    C present = Arguments.require(elements, name, "a list, perhaps empty");
    for (Object element : present) {
      if (!type.isInstance(element)) {
        throw new IllegalArgumentException(name + " has a " + element.getClass().getName()
            + "; expected each to be a " + type.getSimpleName());
      }
    }
    return present;
  }
}
