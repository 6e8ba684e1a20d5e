package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks what no schema can say: whether the rows of several tables make sense together. A check
 * runs only on tables whose cells, keys and references are well.
 */
public final class DatasetChecks {
  private final CheckedTables tables;

  public DatasetChecks(
      Map<String, MemoryTable> tables, Set<String> broken, Consumer<Finding> findings) {
    this.tables = new CheckedTables(tables, broken, findings);
  }

  public void run() {
    tables.when(this::checkCountryCodes, TableNames.COUNTRIES);
    tables.when(this::checkTitles, TableNames.SOURCES);
    tables.when(this::checkCohortDays, TableNames.COHORTS);
    new MemberChecks(tables).run();
    new EvidenceChecks(tables).run();
    new DecisionChecks(tables).run();
    new AwardChecks(tables).run();
    new EventChecks(tables).run();
    new PropositionChecks(tables).run();
    for (TableSchema schema : Schema.tables()) {
      schema
          .sourceTable()
          .ifPresent(
              sources -> tables.when(() -> checkSources(schema, sources), schema.name(), sources));
    }
  }

  /**
   * Checks how many members of a country joined in each intake.
   *
   * @param members the members as concluded from the evidence
   */
  public void checkIntakes(Iterable<Member> members) {
    new MemberChecks(tables).checkIntakes(members);
  }

  private void checkCountryCodes() {
    tables.requireUnique(TableNames.COUNTRIES, "alpha3", "code");
    tables.requireUnique(TableNames.COUNTRIES, "numeric", "code");
  }

  private void checkTitles() {
    tables.forEach(TableNames.SOURCES, (row, line) -> {
      if ((row.cell("title") == null) == (row.cell("description") == null)) {
        String expected = "expected either a title or a description";
        tables.report(TableNames.SOURCES, line, "title", row.cell("title"), expected);
      }
    });
  }

  private void checkCohortDays() {
    tables.requireUnique(TableNames.COHORTS, "announced", "day");
  }

  /** Every row has at least one in the table that says where it comes from. */
  private void checkSources(TableSchema schema, String sources) {
    Set<List<String>> sourced = new HashSet<>();
    tables.forEach(sources, (row, line) -> sourced.add(schema.keyOf(row)));
    tables.forEach(schema.name(), (row, line) -> {
      if (!sourced.contains(schema.keyOf(row))) {
        String column = schema.key().get(schema.key().size() - 1);
        String expected = "has no source; expected a row of " + sources;
        tables.report(schema.name(), line, column, row.text(column), expected);
      }
    });
  }
}
