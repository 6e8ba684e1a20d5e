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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the decisions of the editors: they may choose and infer, but not invent. */
final class DecisionChecks {
  private final CheckedTables tables;

  DecisionChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkDecisions, TableNames.DECISIONS);
    tables.when(this::checkInferences, TableNames.DECISIONS, TableNames.DECISION_SOURCES);
    tables.when(this::checkSources, TableNames.DECISIONS, TableNames.DECISION_SOURCES);
    tables.when(this::checkDecisionsHaveClaims, TableNames.DECISIONS, TableNames.EVIDENCE);
  }

  private void checkDecisions() {
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      String value = row.text("value");
      try {
        if (DecisionProperty.of(row.text("property")) == DecisionProperty.STATUS) {
          MemberStatus.of(value);
        } else {
          EdtfDate.of(value);
        }
      } catch (IllegalArgumentException e) {
        String expected = e.getMessage() == null ? "is no date or status" : e.getMessage();
        tables.report(TableNames.DECISIONS, line, "value", value, expected);
      }
    });
  }

  /**
   * A date is inferred from sources, and only where the same editors decide nothing else of it: who
   * lays a decision over an inference of others goes before it.
   */
  private void checkInferences() {
    Set<String> sourced = decisions(TableNames.DECISION_SOURCES);
    Set<String> decided = new HashSet<>();
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      if (line >= 0) { // a row of a layer beneath was checked there
        decided.add(decision(row));
      }
    });
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      if (row.text("property").equals(DecisionProperty.INFERRED.code())) {
        String joined = row.text("member_id") + " " + DecisionProperty.JOINED.code();
        if (!sourced.contains(decision(row))) {
          report(
              line,
              row,
              "expected the sources that it follows from, in " + TableNames.DECISION_SOURCES);
        }
        if (line >= 0 && decided.contains(joined)) {
          report(line, row, "the date is decided too; expected either joined or inferred");
        }
      }
    });
  }

  private void report(int line, Row row, String expected) {
    tables.report(TableNames.DECISIONS, line, "property", row.text("property"), expected);
  }

  private void checkSources() {
    Set<String> decided = decisions(TableNames.DECISIONS);
    tables.forEach(TableNames.DECISION_SOURCES, (row, line) -> {
      if (!decided.contains(decision(row))) {
        String expected = "expected a decision on " + row.text("member_id") + " of that property";
        tables.report(
            TableNames.DECISION_SOURCES, line, "property", row.text("property"), expected);
      }
    });
  }

  private Set<String> decisions(String table) {
    Set<String> decisions = new HashSet<>();
    tables.forEach(table, (row, line) -> decisions.add(decision(row)));
    return decisions;
  }

  private static String decision(Row row) {
    return row.text("member_id") + " " + row.text("property");
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
