package io.github.gnlc.internal.check;

import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the dates of evidence. */
final class EvidenceChecks {
  private final CheckedTables tables;

  EvidenceChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkEvidence, TableNames.EVIDENCE, TableNames.SOURCES);
  }

  private void checkEvidence() {
    Map<String, EdtfDate> published = new HashMap<>();
    tables.forEach(
        TableNames.SOURCES,
        (row, line) -> published.put(row.text("source_id"), row.date("published")));
    tables.forEach(TableNames.EVIDENCE, (row, line) -> {
      String source = row.text("source_id");
      expectedOfDate(row, published.getOrDefault(source, EdtfDate.UNKNOWN))
          .ifPresent(expected -> tables.report(
              TableNames.EVIDENCE, line, "date", row.date("date").toEdtf(), expected));
    });
  }

  private static Optional<String> expectedOfDate(Row row, EdtfDate published) {
    EvidenceKind kind = EvidenceKind.of(row.text("kind"));
    EdtfDate date = row.date("date");
    boolean partial = date.isBound() || date.isInterval();
    if (!date.isUnknown() && (partial || !kind.mayHaveDate())) {
      return Optional.of("expected a date only of joining, announcing, leaving or not yet being a"
          + " member, and neither bound nor interval");
    }
    if (kind == EvidenceKind.ANNOUNCED && date.isUnknown()) {
      return Optional.of("expected the date that is announced");
    }
    if (kind == EvidenceKind.NOT_YET && date.isUnknown()) {
      return Optional.of("expected the date on which it was not yet a member");
    }
    if (kind == EvidenceKind.JOINED && isAfter(date, published)) {
      return Optional.of("is after " + row.text("source_id") + " was published, " + published
          + "; expected kind announced, or an earlier date");
    }
    return Optional.empty();
  }

  private static boolean isAfter(EdtfDate date, EdtfDate published) {
    return date.earliest().isPresent()
        && published.latest().isPresent()
        && date.earliest().get().isAfter(published.latest().get());
  }
}
