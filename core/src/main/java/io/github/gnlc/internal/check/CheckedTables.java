package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tables that are checked, and where it is reported what is wrong with their rows. */
final class CheckedTables {
  private final Map<String, MemoryTable> tables;
  private final Set<String> broken;
  private final Consumer<Finding> findings;

  /** @param broken the tables with findings already, which no further check can read */
  CheckedTables(Map<String, MemoryTable> tables, Set<String> broken, Consumer<Finding> findings) {
    this.tables = tables;
    this.broken = broken;
    this.findings = findings;
  }

  /** Runs a check if all the tables that it needs are there and not broken. */
  void when(Runnable check, String... needed) {
    for (String table : needed) {
      if (broken.contains(table) || !tables.containsKey(table)) {
        return;
      }
    }
    check.run();
  }

  void forEach(String name, RowCheck check) {
    MemoryTable table = tables.get(name);
    for (int i = 0; table != null && i < table.rowCount(); i++) {
      check.check(table.row(i), table.line(i));
    }
  }

  /** The line of each row, by the first column of its key. */
  Map<String, Integer> lines(String name) {
    Map<String, Integer> lines = new HashMap<>();
    String key = Schema.of(name).key().get(0);
    forEach(name, (row, line) -> lines.put(row.text(key), line));
    return lines;
  }

  /** The text of a column of each row, by the first column of its key. */
  Map<String, String> texts(String name, String column) {
    Map<String, String> texts = new HashMap<>();
    String key = Schema.of(name).key().get(0);
    forEach(name, (row, line) -> texts.put(row.text(key), row.text(column)));
    return texts;
  }

  /** Reports every row with a value that a row before it has. */
  void requireUnique(String table, String column, String what) {
    Map<String, Integer> first = new HashMap<>();
    forEach(table, (row, line) -> {
      String value = row.text(column);
      Integer before = first.putIfAbsent(value, line);
      if (before != null) {
        String expected = "the same as " + at(table, before) + "; expected every " + what + " once";
        report(table, line, column, value, expected);
      }
    });
  }

  /** In words, which row of a table is on a line. */
  String at(String table, int line) {
    return Objects.requireNonNull(tables.get(table), table).at(line);
  }

  void report(String table, int line, String column, @Nullable String value, String expected) {
    String file = Schema.of(table).fileName();
    findings.accept(new Finding(file, line, column, value == null ? "" : value, expected));
  }

  /** What is checked of a row. */
  interface RowCheck {
    void check(Row row, int line);
  }
}
