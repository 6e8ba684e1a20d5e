package io.github.gnlc.internal.time;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.Records;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A dataset as sources published by some day tell it, and as the world stood on some day. */
public final class TimeViews {
  private static final Set<String> TIMELESS =
      Set.of(Metric.LAUNCHED.code(), Metric.OPENED.code(), Metric.KEY_FEATURES.code());

  private final Dataset dataset;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private TimeViews(Dataset dataset) {
    this.dataset = dataset;
    for (TableSchema schema : Schema.tables()) {
      tables.put(schema.name(), dataset.table(schema.name()));
    }
  }

  /**
   * Returns the dataset as the sources published by a day tell it, every conclusion drawn anew from
   * them: what no such source says is not in it. A source whose date is partial counts when its
   * last possible day has come; one without a date from the day the dataset was compiled. The
   * gazetteer's places and ids, and the countries, are no news and stay.
   */
  public static Dataset knownOn(Dataset dataset, LocalDate day) {
    Objects.requireNonNull(day, "day: expected a date");
    KnownOnHistory history = dataset.decode("known on a day", () -> new KnownOnHistory(dataset));
    return Dataset.ofView(new ViewTables(
        dataset,
        history.on(day),
        () -> history.opened(day),
        () -> new TimeViews(dataset).knownOn(day)));
  }

  /**
   * Returns the dataset as the world stood on a day: members that had joined (those that had left
   * by then are withdrawn), awards conferred, events held, documents adopted, rules in force,
   * cohorts announced. What is known of them, earlier or later, stays.
   */
  public static Dataset asOf(Dataset dataset, LocalDate day, Certainty certainty) {
    Objects.requireNonNull(day, "day: expected a date");
    Objects.requireNonNull(certainty, "certainty: expected known or possible");
    DirectoryView directory = dataset.isView()
        ? new AsOfHistory(dataset, certainty).onceOn(day)
        : asOf(dataset, certainty).on(day);
    return Dataset.ofView(new ViewTables(
        dataset,
        directory,
        dataset::opened,
        () -> new TimeViews(dataset).asOf(day, certainty, directory)));
  }

  private static AsOfHistory asOf(Dataset dataset, Certainty certainty) {
    return dataset.decode(
        certainty == Certainty.KNOWN ? "as of a day" : "possibly as of a day",
        () -> new AsOfHistory(dataset, certainty));
  }

  private Map<String, Table> knownOn(LocalDate day) {
    Set<String> known = new HashSet<>();
    for (Source source : dataset.sources()) {
      if (!KnownOnHistory.out(source, dataset.compiled()).isAfter(day)) {
        known.add(source.id());
      }
    }
    boolean compiled = !day.isBefore(dataset.compiled());
    for (TableSchema schema : Schema.tables()) {
      if (schema.columnNames().contains("source_id")) {
        keep(
            schema.name(),
            row ->
                row.cell("source_id") == null ? compiled : known.contains(row.text("source_id")));
      }
    }
    keep(Tables.COHORTS, row -> row.date("announced").onOrBefore(day) == Ternary.YES);
    keepParentsOfSources();
    return tables;
  }

  /** Things of which no known source says anything are not known. */
  private void keepParentsOfSources() {
    keepParents(Tables.EVENTS, Tables.EVENT_ACCOUNTS);
    keepParents(Tables.DOCUMENTS, Tables.DOCUMENT_ACCOUNTS);
    keepParents(Tables.RULES, Tables.RULE_PROVISIONS);
    keepParents(Tables.THEMATIC_CLUSTERS, Tables.CLUSTER_ACCOUNTS);
    keepParents(Tables.KEY_FEATURES, Tables.KEY_FEATURE_ACCOUNTS);
    keepParents(Tables.ORGANISATIONS, Tables.ORGANISATION_ROLES);
    Set<String> sourced = new HashSet<>();
    forEach(Tables.AWARD_SOURCES, row -> sourced.add(Records.awardKey(row)));
    keep(Tables.AWARDS, row -> sourced.contains(Records.awardKey(row)));
    keepParents(Tables.AWARD_ROUNDS, Tables.AWARDS);
    Set<String> named = values(Tables.EVIDENCE, "member_id");
    named.addAll(values(Tables.AWARDS, "member_id"));
    keepMembers(named);
    keepParents(Tables.PRACTICE_FIGURES, Tables.PRACTICES);
  }

  private Map<String, Table> asOf(LocalDate day, Certainty certainty, DirectoryView directory) {
    Set<String> rounds = awardRounds(day, certainty);
    keep(Tables.AWARD_ROUNDS, row -> rounds.contains(row.text("year")));
    keep(Tables.AWARDS, row -> rounds.contains(row.text("year")));
    keep(Tables.AWARD_SOURCES, row -> rounds.contains(row.text("year")));
    Set<String> members = new HashSet<>();
    for (int i = 0; i < directory.rowCount(); i++) {
      members.add(directory.row(i).text("member_id"));
    }
    keepMembers(members);
    keepEventsAndDocuments(day, certainty);
    keepRules(day, certainty);
    keep(Tables.COHORTS, row -> row.date("announced").onOrBefore(day) == Ternary.YES);
    keep(
        Tables.STATEMENTS,
        row -> TIMELESS.contains(row.text("metric"))
            || row.date("about").onOrBefore(day).counts(certainty));
    keep(Tables.OFFICIALS, row -> row.date("date").onOrBefore(day).counts(certainty));
    keep(Tables.PRACTICES, row -> row.date("since").onOrBefore(day) != Ternary.NO);
    keepParents(Tables.PRACTICE_FIGURES, Tables.PRACTICES);
    keep(
        Tables.CLUSTER_ACCOUNTS,
        row -> EdtfDate.of(row.text("period").substring(0, 4)).onOrBefore(day).counts(certainty));
    keepParents(Tables.THEMATIC_CLUSTERS, Tables.CLUSTER_ACCOUNTS);
    return tables;
  }

  private Set<String> awardRounds(LocalDate day, Certainty certainty) {
    Set<String> rounds = new HashSet<>();
    forEach(Tables.AWARD_ROUNDS, row -> {
      if (AsOfHistory.conferred(row).onOrBefore(day).counts(certainty)) {
        rounds.add(row.text("year"));
      }
    });
    return rounds;
  }

  private void keepEventsAndDocuments(LocalDate day, Certainty certainty) {
    Set<String> held = new HashSet<>();
    for (Event event : dataset.events()) {
      EdtfDate end = event.end().isUnknown() ? event.start() : event.end();
      if (end.onOrBefore(day).counts(certainty)) {
        held.add(event.id());
      }
    }
    for (String table : List.of(Tables.EVENTS, Tables.EVENT_ACCOUNTS, Tables.EVENT_FIGURES)) {
      keep(table, row -> held.contains(row.text("event_id")));
    }
    Set<String> adopted = new HashSet<>();
    for (Document document : dataset.documents()) {
      if (document.adopted().onOrBefore(day).counts(certainty)) {
        adopted.add(document.id());
      }
    }
    for (String table : List.of(Tables.DOCUMENTS, Tables.DOCUMENT_ACCOUNTS)) {
      keep(table, row -> adopted.contains(row.text("document_id")));
    }
  }

  private void keepRules(LocalDate day, Certainty certainty) {
    LocalDate newYear = day.withDayOfYear(1);
    LocalDate newYearsEve = LocalDate.of(day.getYear(), 12, 31);
    keep(Tables.RULE_PROVISIONS, row -> {
      EdtfDate from = row.date("valid_from");
      boolean occasion = RuleValidity.of(row.text("validity")) == RuleValidity.OCCASION;
      Ternary inForce = occasion ? from.within(newYear, newYearsEve) : from.onOrBefore(day);
      return inForce.counts(certainty);
    });
    keepParents(Tables.RULES, Tables.RULE_PROVISIONS);
  }

  private void keepMembers(Set<String> members) {
    for (TableSchema schema : Schema.tables()) {
      boolean belongs = schema.columnNames().contains("member_id")
          && schema.column("member_id").required();
      if (belongs && !schema.name().startsWith("award")) {
        keep(schema.name(), row -> members.contains(row.text("member_id")));
      }
    }
  }

  /** Keeps the rows whose first key column is named in a column of that name in another table. */
  private void keepParents(String parent, String child) {
    String key = Schema.of(parent).key().get(0);
    Set<String> named = values(child, key);
    keep(parent, row -> named.contains(row.text(key)));
  }

  private Set<String> values(String table, String column) {
    Set<String> values = new HashSet<>();
    forEach(table, row -> values.add(row.text(column)));
    return values;
  }

  private void forEach(String name, Consumer<Row> action) {
    Table table = table(name);
    for (int i = 0; i < table.rowCount(); i++) {
      action.accept(table.row(i));
    }
  }

  private void keep(String name, Predicate<Row> condition) {
    tables.put(name, MemoryTable.filter(table(name), condition));
  }

  private Table table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }
}
