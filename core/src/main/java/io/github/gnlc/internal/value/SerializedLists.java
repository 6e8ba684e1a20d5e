package io.github.gnlc.internal.value;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Checks the lists of an object that is read from a stream, which knows no type of elements. */
public final class SerializedLists {
  private SerializedLists() {}

  /** Returns a list of nothing but elements of a type, or says what else is there. */
  public static <E> ImmutableList<E> requireAll(
      Class<E> type, @Nullable ImmutableList<E> list, String name) {
    ImmutableList<E> present = Arguments.require(list, name, "a list, perhaps empty");
    for (Object element : present) {
      if (!type.isInstance(element)) {
        throw new IllegalArgumentException(name + " has a " + element.getClass().getName()
            + "; expected each to be a " + type.getSimpleName());
      }
    }
    return present;
  }
}
