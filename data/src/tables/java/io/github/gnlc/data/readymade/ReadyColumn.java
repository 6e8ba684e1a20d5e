package io.github.gnlc.data.readymade;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ready-made table, made of things such as members: its name, its type, what it
 * means, and how its cell is got, which is null if nothing is known.
 */
record ReadyColumn<T>(
    String name, ColumnType type, String meaning, Function<? super T, @Nullable Object> cell) {

  static <T> ReadyColumn<T> text(
      String name, String meaning, Function<? super T, @Nullable Object> cell) {
    return new ReadyColumn<>(name, ColumnType.TEXT, meaning, cell);
  }

  static <T> ReadyColumn<T> day(
      String name, String meaning, Function<? super T, @Nullable Object> cell) {
    return new ReadyColumn<>(name, ColumnType.DAY, meaning, cell);
  }

  static <T> ReadyColumn<T> number(
      String name, String meaning, Function<? super T, @Nullable Object> cell) {
    return new ReadyColumn<>(name, ColumnType.WHOLE_NUMBER, meaning, cell);
  }
}
