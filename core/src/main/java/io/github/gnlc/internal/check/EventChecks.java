package io.github.gnlc.internal.check;

import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.TableNames;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what sources say of events. */
final class EventChecks {
  private final CheckedTables tables;

  EventChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkDates, TableNames.EVENT_ACCOUNTS);
    tables.when(
        this::checkFiguresHaveAccounts, TableNames.EVENT_ACCOUNTS, TableNames.EVENT_FIGURES);
  }

  private void checkDates() {
    tables.forEach(TableNames.EVENT_ACCOUNTS, (row, line) -> {
      LocalDate start = row.date("start").earliest().orElse(LocalDate.MIN);
      LocalDate end = row.date("end").latest().orElse(LocalDate.MAX);
      if (end.isBefore(start)) {
        String expected = "is before the start, " + row.text("start");
        tables.report(TableNames.EVENT_ACCOUNTS, line, "end", row.text("end"), expected);
      }
    });
  }

  private void checkFiguresHaveAccounts() {
    TableSchema accounts = Schema.of(TableNames.EVENT_ACCOUNTS);
    Set<List<String>> keys = new HashSet<>();
    tables.forEach(TableNames.EVENT_ACCOUNTS, (row, line) -> keys.add(accounts.keyOf(row)));
    tables.forEach(TableNames.EVENT_FIGURES, (row, line) -> {
      if (!keys.contains(accounts.keyOf(row))) {
        String expected = "gives no account of " + row.text("event_id") + "; expected a row of "
            + TableNames.EVENT_ACCOUNTS;
        tables.report(TableNames.EVENT_FIGURES, line, "source_id", row.text("source_id"), expected);
      }
    });
  }
}
