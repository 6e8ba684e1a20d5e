package io.github.gnlc.internal.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.MemberStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the dates of evidence, and the decisions of the editors on it. */
final class EvidenceChecks {
  private final CheckedTables tables;

  EvidenceChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkEvidence, TableNames.EVIDENCE, TableNames.SOURCES);
    tables.when(this::checkDecisions, TableNames.DECISIONS);
    tables.when(this::checkDecisionsHaveClaims, TableNames.DECISIONS, TableNames.EVIDENCE);
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
    if (!date.isUnknown() && (date.isBound() || !kind.mayHaveDate())) {
      return Optional.of("expected a date only of joining, announcing or leaving, and no bound");
    }
    if (kind == EvidenceKind.ANNOUNCED && date.isUnknown()) {
      return Optional.of("expected the date that is announced");
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

  private void checkDecisions() {
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      String value = row.text("value");
      try {
        if (DecisionProperty.of(row.text("property")) == DecisionProperty.JOINED) {
          EdtfDate.of(value);
        } else {
          MemberStatus.of(value);
        }
      } catch (IllegalArgumentException e) {
        String expected = e.getMessage() == null ? "is no date or status" : e.getMessage();
        tables.report(TableNames.DECISIONS, line, "value", value, expected);
      }
    });
  }

  /** A date that the editors decide on is one that some source claims: they do not invent any. */
  private void checkDecisionsHaveClaims() {
    ListMultimap<String, EdtfDate> claims = ArrayListMultimap.create();
    tables.forEach(TableNames.EVIDENCE, (row, line) -> {
      if (EvidenceKind.of(row.text("kind")).claimsJoining() && !row.date("date").isUnknown()) {
        claims.put(row.text("member_id"), row.date("date"));
      }
    });
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      String member = row.text("member_id");
      Optional<EdtfDate> decided = decidedDate(row);
      if (decided.isPresent()
          && claims.get(member).stream().noneMatch(claim -> claim.overlaps(decided.get()))) {
        String expected = "no source of " + member + " claims a date that allows it, only "
            + claims.get(member) + "; expected a row of " + TableNames.EVIDENCE;
        tables.report(TableNames.DECISIONS, line, "value", row.text("value"), expected);
      }
    });
  }

  /** Empty for a decision on something else, and for a text that is no date, reported before. */
  private static Optional<EdtfDate> decidedDate(Row row) {
    try {
      boolean joined = row.text("property").equals(DecisionProperty.JOINED.code());
      return joined ? Optional.of(row.date("value")) : Optional.empty();
    } catch (EdtfException e) {
      return Optional.empty();
    }
  }
}
