package io.github.gnlc.internal.check;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.PropositionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what sources say in words, and who said it. */
final class PropositionChecks {
  private static final List<String> SUBJECTS =
      List.of("event_id", "document_id", "member_id", "cohort_id", "official");

  private final CheckedTables tables;

  PropositionChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkSubjects, TableNames.PROPOSITIONS);
    tables.when(this::checkOfficials, TableNames.PROPOSITIONS, TableNames.OFFICIALS);
    tables.when(this::checkRoles, TableNames.OFFICIAL_ROLES, TableNames.OFFICIALS);
    tables.when(this::checkFigures, TableNames.PROPOSITION_ACCOUNTS);
    tables.when(this::checkParts, TableNames.ORGANISATION_ROLES);
  }

  private void checkSubjects() {
    tables.forEach(TableNames.PROPOSITIONS, (row, line) -> {
      PropositionKind kind = PropositionKind.of(row.text("kind"));
      for (String column : SUBJECTS) {
        if (row.cell(column) != null && !allowed(kind).contains(column)) {
          String expected = "stands with kind " + kind.code() + "; expected none";
          tables.report(TableNames.PROPOSITIONS, line, column, row.text(column), expected);
        }
      }
      if (required(kind).stream().noneMatch(column -> row.cell(column) != null)
          && !required(kind).isEmpty()) {
        String expected = "has no subject; expected " + String.join(" or ", required(kind));
        tables.report(TableNames.PROPOSITIONS, line, "kind", kind.code(), expected);
      }
    });
  }

  /** The columns of which one says what a proposition is of. */
  private static ImmutableSet<String> required(PropositionKind kind) {
    return switch (kind) {
      case PURPOSE, BENEFIT -> ImmutableSet.of();
      case DESCRIPTION -> ImmutableSet.of("cohort_id");
      case AFFIRMATION, CALL, INVITATION, RECOMMENDATION -> ImmutableSet.of("document_id");
      case COMMITMENT -> ImmutableSet.of("document_id", "member_id");
      case AIM, THEME, PROGRAMME, OUTCOME, MEETING, VISIT -> ImmutableSet.of("event_id");
      case POSITION -> ImmutableSet.of("official");
      case PROFILE -> ImmutableSet.of("member_id");
    };
  }

  private static ImmutableSet<String> allowed(PropositionKind kind) {
    return switch (kind) {
      case COMMITMENT -> ImmutableSet.of("document_id", "member_id", "official", "event_id");
      case MEETING, VISIT, POSITION -> ImmutableSet.of("official", "event_id");
      default -> required(kind);
    };
  }

  private void checkOfficials() {
    Set<List<String>> appearances = appearances();
    tables.forEach(TableNames.PROPOSITIONS, (row, line) -> {
      boolean named = row.cell("official") != null;
      if (named != (row.cell("official_date") != null)) {
        String expected = "expected official and official_date together, or neither";
        tables.report(TableNames.PROPOSITIONS, line, "official", row.cell("official"), expected);
      } else if (named && !appearances.contains(cells(row, "official", "official_date"))) {
        String expected = notThere(row.text("official_date"));
        tables.report(TableNames.PROPOSITIONS, line, "official", row.text("official"), expected);
      }
    });
  }

  private void checkRoles() {
    Set<List<String>> appearances = appearances();
    tables.forEach(TableNames.OFFICIAL_ROLES, (row, line) -> {
      if (!appearances.contains(cells(row, "name", "date"))) {
        String expected = notThere(row.text("date"));
        tables.report(TableNames.OFFICIAL_ROLES, line, "name", row.text("name"), expected);
      }
    });
  }

  private static String notThere(String date) {
    return "did not appear on " + date + "; expected name and date of a row of "
        + TableNames.OFFICIALS;
  }

  private Set<List<String>> appearances() {
    Set<List<String>> appearances = new HashSet<>();
    tables.forEach(
        TableNames.OFFICIALS, (row, line) -> appearances.add(cells(row, "name", "date")));
    return appearances;
  }

  private static List<String> cells(Row row, String first, String second) {
    return List.of(row.text(first), row.text(second));
  }

  private void checkFigures() {
    tables.forEach(TableNames.PROPOSITION_ACCOUNTS, (row, line) -> {
      boolean number = row.cell("value") != null;
      if (number != (row.cell("qualifier") != null) || number != (row.cell("unit") != null)) {
        String expected = "expected qualifier, value and unit together, or none of them";
        tables.report(TableNames.PROPOSITION_ACCOUNTS, line, "value", row.cell("value"), expected);
      }
    });
  }

  private void checkParts() {
    tables.forEach(TableNames.ORGANISATION_ROLES, (row, line) -> {
      if ((row.cell("part") == null) != (row.cell("event_id") == null)) {
        String expected = "expected a part in an event together with the event, or neither";
        tables.report(TableNames.ORGANISATION_ROLES, line, "part", row.cell("part"), expected);
      }
    });
  }
}
