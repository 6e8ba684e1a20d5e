package io.github.gnlc.internal.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.internal.mapping.CohortRecords;
import io.github.gnlc.internal.mapping.Records;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.MemberStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks what no schema can say: whether the rows of several tables make sense together. A check
 * runs only on tables whose cells, keys and references are well.
 */
public final class DatasetChecks {
  private static final String OTHER_TABLE = "; expected a row of ";
  private static final LocalDate LIMITED_SINCE = LocalDate.of(2018, 10, 1);

  private final Map<String, MemoryTable> tables;
  private final Set<String> broken;
  private final Consumer<Finding> findings;

  public DatasetChecks(
      Map<String, MemoryTable> tables, Set<String> broken, Consumer<Finding> findings) {
    this.tables = tables;
    this.broken = broken;
    this.findings = findings;
  }

  public void run() {
    when(this::checkCountryCodes, Tables.COUNTRIES);
    when(this::checkTitles, Tables.SOURCES);
    when(this::checkDistinctNames, Tables.MEMBERS);
    when(this::checkOtherNames, Tables.MEMBERS, Tables.MEMBER_NAMES);
    when(this::checkIdentifiers, Tables.EXTERNAL_IDS);
    when(this::checkCohorts, Tables.COHORTS);
    when(this::checkEvidence, Tables.EVIDENCE, Tables.SOURCES);
    when(this::checkDecisions, Tables.DECISIONS);
    when(this::checkDecisionsHaveClaims, Tables.DECISIONS, Tables.EVIDENCE);
    when(this::checkAwards, Tables.AWARDS, Tables.AWARD_SOURCES, Tables.MEMBERS, Tables.DECISIONS);
    when(this::checkEventAccounts, Tables.EVENT_ACCOUNTS, Tables.EVENT_FIGURES);
    for (TableSchema schema : Schema.tables()) {
      schema.sourceTable().ifPresent(sources -> checkSources(schema, sources));
    }
  }

  /**
   * No more than three new members of a country in one intake since October 2018, as the network's
   * membership.max_per_country rules.
   *
   * @param members the members as concluded from the evidence
   */
  public void checkIntakes(Iterable<Member> members) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> lines = lines(Tables.MEMBERS);
    Set<String> limited = new HashSet<>();
    forEach(
        Tables.COHORTS,
        (row, line) -> addIf(
            limited, row.text("cohort_id"), !CohortRecords.announced(row).isBefore(LIMITED_SINCE)));
    for (Member member : members) {
      String cohort = member.cohortId().orElse("");
      String country = member.country().alpha2();
      if (limited.contains(cohort) && counts.merge(cohort + " " + country, 1, Integer::sum) > 3) {
        report(
            Tables.MEMBERS,
            lines.getOrDefault(member.id(), 0),
            "member_id",
            member.id(),
            "is more than the third new member of " + country + " in " + cohort
                + "; since October 2018 a country may have three a year");
      }
    }
  }

  private void checkCountryCodes() {
    for (String column : List.of("alpha3", "numeric")) {
      Map<String, Integer> lines = new HashMap<>();
      forEach(Tables.COUNTRIES, (row, line) -> {
        Integer first = lines.putIfAbsent(row.text(column), line);
        if (first != null) {
          report(
              Tables.COUNTRIES,
              line,
              column,
              row.text(column),
              "the same as " + at(Tables.COUNTRIES, first) + "; expected every code once");
        }
      });
    }
  }

  private void checkTitles() {
    forEach(Tables.SOURCES, (row, line) -> {
      if ((row.cell("title") == null) == (row.cell("description") == null)) {
        report(
            Tables.SOURCES,
            line,
            "title",
            row.optional("title").orElse(""),
            "expected either a title or a description");
      }
    });
  }

  private void checkDistinctNames() {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Boolean> distinguished = new HashMap<>();
    forEach(Tables.MEMBERS, (row, line) -> {
      String name = row.text("country") + " " + row.text("name");
      Integer before = first.putIfAbsent(name, line);
      boolean distinct = row.cell("distinction") != null;
      if (before != null && !(distinct && distinguished.getOrDefault(name, false))) {
        report(
            Tables.MEMBERS,
            line,
            "name",
            row.text("name"),
            "the same name and country as " + at(Tables.MEMBERS, before)
                + "; expected a distinction on each of them");
      }
      distinguished.merge(name, distinct, Boolean::logicalAnd);
    });
    Set<String> labels = new HashSet<>();
    forEach(Tables.MEMBERS, (row, line) -> {
      String distinction = row.cell("distinction");
      if (distinction != null
          && !labels.add(row.text("country") + " " + row.text("name") + "\n" + distinction)) {
        report(
            Tables.MEMBERS,
            line,
            "distinction",
            distinction,
            "does not tell the member from another of the same name");
      }
    });
  }

  private void checkOtherNames() {
    Map<String, String> names = new HashMap<>();
    forEach(Tables.MEMBERS, (row, line) -> names.put(row.text("member_id"), row.text("name")));
    forEach(Tables.MEMBER_NAMES, (row, line) -> {
      if (row.text("name").equals(names.get(row.text("member_id")))) {
        report(
            Tables.MEMBER_NAMES,
            line,
            "name",
            row.text("name"),
            "is the name in members; expected another");
      }
    });
  }

  private void checkIdentifiers() {
    forEach(Tables.EXTERNAL_IDS, (row, line) -> {
      boolean wikidata = row.text("scheme").equals("wikidata");
      if (row.text("identifier").startsWith("Q") != wikidata) {
        report(
            Tables.EXTERNAL_IDS,
            line,
            "identifier",
            row.text("identifier"),
            wikidata ? "expected Q and digits" : "expected digits");
      }
    });
  }

  private void checkCohorts() {
    Map<String, Integer> lines = new HashMap<>();
    forEach(Tables.COHORTS, (row, line) -> {
      Integer first = lines.putIfAbsent(row.text("announced"), line);
      if (first != null) {
        report(
            Tables.COHORTS,
            line,
            "announced",
            row.text("announced"),
            "the same as " + at(Tables.COHORTS, first) + "; expected every day once");
      }
    });
  }

  private void checkEvidence() {
    Map<String, EdtfDate> published = new HashMap<>();
    forEach(
        Tables.SOURCES, (row, line) -> published.put(row.text("source_id"), row.date("published")));
    forEach(Tables.EVIDENCE, (row, line) -> {
      EvidenceKind kind = EvidenceKind.of(row.text("kind"));
      EdtfDate date = row.date("date");
      if (!date.isUnknown()
          && (date.isBound() || (!kind.claimsJoining() && kind != EvidenceKind.LEFT))) {
        report(
            Tables.EVIDENCE,
            line,
            "date",
            date.toEdtf(),
            "expected a date only of joining, announcing or leaving, and no bound");
      }
      if (kind == EvidenceKind.ANNOUNCED && date.isUnknown()) {
        report(Tables.EVIDENCE, line, "date", "", "expected the date that is announced");
      }
      EdtfDate known = published.getOrDefault(row.text("source_id"), EdtfDate.UNKNOWN);
      if (kind == EvidenceKind.JOINED && isAfter(date, known)) {
        report(
            Tables.EVIDENCE,
            line,
            "date",
            date.toEdtf(),
            "is after " + row.text("source_id") + " was published, " + known
                + "; expected kind announced, or an earlier date");
      }
    });
  }

  private static boolean isAfter(EdtfDate date, EdtfDate published) {
    return date.earliest().isPresent()
        && published.latest().isPresent()
        && date.earliest().get().isAfter(published.latest().get());
  }

  private void checkDecisions() {
    forEach(Tables.DECISIONS, (row, line) -> {
      try {
        if (DecisionProperty.of(row.text("property")) == DecisionProperty.JOINED) {
          EdtfDate.of(row.text("value"));
        } else {
          MemberStatus.of(row.text("value"));
        }
      } catch (IllegalArgumentException e) {
        report(Tables.DECISIONS, line, "value", row.text("value"), e.getMessage());
      }
    });
  }

  /**
   * A date that the editors decide on is one that some source claims: they choose, they do not
   * invent.
   */
  private void checkDecisionsHaveClaims() {
    ListMultimap<String, EdtfDate> claims = ArrayListMultimap.create();
    forEach(Tables.EVIDENCE, (row, line) -> {
      if (EvidenceKind.of(row.text("kind")).claimsJoining() && !row.date("date").isUnknown()) {
        claims.put(row.text("member_id"), row.date("date"));
      }
    });
    forEach(Tables.DECISIONS, (row, line) -> {
      String member = row.text("member_id");
      Optional<EdtfDate> decided = decidedDate(row);
      if (decided.isPresent()
          && claims.get(member).stream().noneMatch(claim -> claim.overlaps(decided.get()))) {
        String allowed = "no source of " + member + " claims a date that allows it, only ";
        report(
            Tables.DECISIONS,
            line,
            "value",
            row.text("value"),
            allowed + claims.get(member) + OTHER_TABLE + Tables.EVIDENCE);
      }
    });
  }

  /**
   * Empty for a decision on something else, and for a date that is none, which is reported apart.
   */
  private static Optional<EdtfDate> decidedDate(Row row) {
    try {
      boolean joined = row.text("property").equals(DecisionProperty.JOINED.code());
      return joined ? Optional.of(row.date("value")) : Optional.empty();
    } catch (EdtfException e) {
      return Optional.empty();
    }
  }

  private void checkAwards() {
    Map<String, String> countries = new HashMap<>();
    forEach(
        Tables.MEMBERS, (row, line) -> countries.put(row.text("member_id"), row.text("country")));
    Set<String> unconfirmed = new HashSet<>();
    forEach(
        Tables.DECISIONS,
        (row, line) -> addIf(
            unconfirmed,
            row.text("member_id"),
            row.text("value").equals(MemberStatus.UNCONFIRMED.code())));
    Set<String> awards = new HashSet<>();
    Map<String, Integer> first = new HashMap<>();
    forEach(Tables.AWARDS, (row, line) -> {
      String member = row.text("member_id");
      awards.add(Records.awardKey(row));
      String country = countries.get(member);
      Integer before =
          country == null ? null : first.putIfAbsent(row.text("year") + " " + country, line);
      if (before != null) {
        report(
            Tables.AWARDS,
            line,
            "member_id",
            member,
            "is the second award of " + country + " in the round of " + row.text("year")
                + ", after " + at(Tables.AWARDS, before) + "; expected one a country");
      }
      if (unconfirmed.contains(member)) {
        report(
            Tables.AWARDS,
            line,
            "member_id",
            member,
            "is an award without a member: its status is unconfirmed");
      }
    });
    forEach(Tables.AWARD_SOURCES, (row, line) -> {
      if (!awards.contains(Records.awardKey(row))) {
        report(
            Tables.AWARD_SOURCES,
            line,
            "member_id",
            row.text("member_id"),
            "has no award in the round of " + row.text("year") + OTHER_TABLE + Tables.AWARDS);
      }
    });
  }

  private void checkEventAccounts() {
    Set<String> accounts = new HashSet<>();
    forEach(Tables.EVENT_ACCOUNTS, (row, line) -> {
      accounts.add(row.text("event_id") + " " + row.text("source_id"));
      LocalDate start = row.date("start").earliest().orElse(LocalDate.MIN);
      LocalDate end = row.date("end").latest().orElse(LocalDate.MAX);
      if (end.isBefore(start)) {
        report(
            Tables.EVENT_ACCOUNTS,
            line,
            "end",
            row.text("end"),
            "is before the start, " + row.text("start"));
      }
    });
    forEach(Tables.EVENT_FIGURES, (row, line) -> {
      if (!accounts.contains(row.text("event_id") + " " + row.text("source_id"))) {
        report(
            Tables.EVENT_FIGURES,
            line,
            "source_id",
            row.text("source_id"),
            "gives no account of " + row.text("event_id") + OTHER_TABLE + Tables.EVENT_ACCOUNTS);
      }
    });
  }

  /** Every row has at least one in the table that says where it comes from. */
  private void checkSources(TableSchema schema, String sources) {
    when(
        () -> {
          Set<List<String>> sourced = new HashSet<>();
          forEach(sources, (row, line) -> sourced.add(schema.keyOf(row)));
          forEach(schema.name(), (row, line) -> {
            if (!sourced.contains(schema.keyOf(row))) {
              String column = schema.key().get(schema.key().size() - 1);
              report(
                  schema.name(),
                  line,
                  column,
                  row.text(column),
                  "has no source" + OTHER_TABLE + sources);
            }
          });
        },
        schema.name(),
        sources);
  }

  private void when(Runnable check, String... needed) {
    for (String table : needed) {
      if (broken.contains(table) || !tables.containsKey(table)) {
        return;
      }
    }
    check.run();
  }

  private void forEach(String name, RowCheck check) {
    MemoryTable table = tables.get(name);
    for (int i = 0; table != null && i < table.rowCount(); i++) {
      check.check(table.row(i), table.line(i));
    }
  }

  private Map<String, Integer> lines(String name) {
    Map<String, Integer> lines = new HashMap<>();
    String key = Schema.of(name).key().get(0);
    forEach(name, (row, line) -> lines.put(row.text(key), line));
    return lines;
  }

  private static void addIf(Set<String> set, String value, boolean condition) {
    if (condition) {
      set.add(value);
    }
  }

  /** In words, which row of a table is on a line. */
  private String at(String table, int line) {
    return Objects.requireNonNull(tables.get(table), table).at(line);
  }

  private void report(
      String table, int line, String column, String value, @Nullable String expected) {
    findings.accept(new Finding(
        Schema.of(table).fileName(),
        line,
        column,
        value,
        expected == null ? "is wrong" : expected));
  }

  private interface RowCheck {
    void check(Row row, int line);
  }
}
