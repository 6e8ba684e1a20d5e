package io.github.gnlc.internal.check;

import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.MemberStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks awards against members, their countries and their sources. */
final class AwardChecks {
  private final CheckedTables tables;

  AwardChecks(CheckedTables tables) {
    this.tables = tables;
  }

  void run() {
    tables.when(this::checkCountries, TableNames.AWARDS, TableNames.MEMBERS);
    tables.when(this::checkAwardees, TableNames.AWARDS, TableNames.DECISIONS);
    tables.when(this::checkSourcesHaveAwards, TableNames.AWARDS, TableNames.AWARD_SOURCES);
  }

  private void checkCountries() {
    Map<String, String> countries = tables.texts(TableNames.MEMBERS, "country");
    Map<String, Integer> first = new HashMap<>();
    tables.forEach(TableNames.AWARDS, (row, line) -> {
      String member = row.text("member_id");
      String year = row.text("year");
      String country = countries.get(member);
      Integer before = country == null ? null : first.putIfAbsent(year + " " + country, line);
      if (before != null) {
        String expected = "is the second award of " + country + " in the round of " + year
            + ", after " + tables.at(TableNames.AWARDS, before) + "; expected one a country";
        tables.report(TableNames.AWARDS, line, "member_id", member, expected);
      }
    });
  }

  private void checkAwardees() {
    Set<String> unconfirmed = new HashSet<>();
    tables.forEach(TableNames.DECISIONS, (row, line) -> {
      if (row.text("value").equals(MemberStatus.UNCONFIRMED.code())) {
        unconfirmed.add(row.text("member_id"));
      }
    });
    tables.forEach(TableNames.AWARDS, (row, line) -> {
      String member = row.text("member_id");
      if (unconfirmed.contains(member)) {
        String expected = "is an award without a member: its status is unconfirmed";
        tables.report(TableNames.AWARDS, line, "member_id", member, expected);
      }
    });
  }

  private void checkSourcesHaveAwards() {
    TableSchema awards = Schema.of(TableNames.AWARDS);
    Set<List<String>> keys = new HashSet<>();
    tables.forEach(TableNames.AWARDS, (row, line) -> keys.add(awards.keyOf(row)));
    tables.forEach(TableNames.AWARD_SOURCES, (row, line) -> {
      if (!keys.contains(awards.keyOf(row))) {
        String expected = "has no award in the round of " + row.text("year")
            + "; expected a row of " + TableNames.AWARDS;
        tables.report(TableNames.AWARD_SOURCES, line, "member_id", row.text("member_id"), expected);
      }
    });
  }
}
