package io.github.gnlc.internal.check;

import io.github.gnlc.internal.mapping.CohortRecords;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks names, ids and intakes of members. */
final class MemberChecks {
  private static final LocalDate LIMITED_SINCE = LocalDate.of(2018, 10, 1);
  private static final int MOST_IN_INTAKE = 3;

  private final CheckedTables tables;

  MemberChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkNames, TableNames.MEMBERS);
    tables.when(this::checkDistinctions, TableNames.MEMBERS);
    tables.when(this::checkOtherNames, TableNames.MEMBERS, TableNames.MEMBER_NAMES);
    tables.when(this::checkIdentifiers, TableNames.EXTERNAL_IDS);
  }

  private void checkNames() {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Boolean> distinguished = new HashMap<>();
    tables.forEach(TableNames.MEMBERS, (row, line) -> {
      Integer before = first.putIfAbsent(nameInCountry(row), line);
      boolean distinct = row.cell("distinction") != null;
      if (before != null && !(distinct && distinguished.getOrDefault(nameInCountry(row), false))) {
        String expected = "the same name and country as " + tables.at(TableNames.MEMBERS, before)
            + "; expected a distinction on each of them";
        tables.report(TableNames.MEMBERS, line, "name", row.text("name"), expected);
      }
      distinguished.merge(nameInCountry(row), distinct, Boolean::logicalAnd);
    });
  }

  private void checkDistinctions() {
    Set<String> labels = new HashSet<>();
    tables.forEach(TableNames.MEMBERS, (row, line) -> {
      String distinction = row.cell("distinction");
      if (distinction != null && !labels.add(nameInCountry(row) + "\n" + distinction)) {
        String expected = "does not tell the member from another of the same name";
        tables.report(TableNames.MEMBERS, line, "distinction", distinction, expected);
      }
    });
  }

  private static String nameInCountry(Row row) {
    return row.text("country") + " " + row.text("name");
  }

  private void checkOtherNames() {
    Map<String, String> names = tables.texts(TableNames.MEMBERS, "name");
    tables.forEach(TableNames.MEMBER_NAMES, (row, line) -> {
      String name = row.text("name");
      if (name.equals(names.get(row.text("member_id")))) {
        String expected = "is the name in members; expected another";
        tables.report(TableNames.MEMBER_NAMES, line, "name", name, expected);
      }
    });
  }

  private void checkIdentifiers() {
    tables.forEach(TableNames.EXTERNAL_IDS, (row, line) -> {
      boolean wikidata = row.text("scheme").equals("wikidata");
      String identifier = row.text("identifier");
      if (identifier.startsWith("Q") != wikidata) {
        String expected = wikidata ? "expected Q and digits" : "expected digits";
        tables.report(TableNames.EXTERNAL_IDS, line, "identifier", identifier, expected);
      }
    });
  }

  /**
   * No more than three new members of a country in one intake since October 2018, as the network's
   * membership.max_per_country rules.
   *
   * @param members the members as concluded from the evidence
   */
  void checkIntakes(Iterable<Member> members) {
    Set<String> limited = new HashSet<>();
    tables.forEach(TableNames.COHORTS, (row, line) -> {
      if (!CohortRecords.announced(row).isBefore(LIMITED_SINCE)) {
        limited.add(row.text("cohort_id"));
      }
    });
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> lines = tables.lines(TableNames.MEMBERS);
    for (Member member : members) {
      String cohort = member.cohortId().orElse("");
      String country = member.country().alpha2();
      if (limited.contains(cohort)
          && counts.merge(cohort + " " + country, 1, Integer::sum) > MOST_IN_INTAKE) {
        String expected = "is more than the third new member of " + country + " in " + cohort
            + "; since October 2018 a country may have three a year";
        int line = lines.getOrDefault(member.id(), 0);
        tables.report(TableNames.MEMBERS, line, "member_id", member.id(), expected);
      }
    }
  }
}
