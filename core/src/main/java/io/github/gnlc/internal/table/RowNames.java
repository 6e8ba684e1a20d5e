package io.github.gnlc.internal.table;

/** How findings name another row of a table, which they are told by its line. */
@FunctionalInterface
public interface RowNames {
  /** By the lines of a CSV file: {@code line 7}. */
  RowNames LINES = line -> "line " + line;

  String of(int line);
}
