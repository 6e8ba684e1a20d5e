package io.github.gnlc.internal.time;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.conclusion.Opening;
import io.github.gnlc.internal.conclusion.Standing;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberDirectory;
import io.github.gnlc.internal.mapping.Records;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The directory as the sources published by a day tell it: the members that they name, with every
 * conclusion drawn anew from them.
 */
final class KnownOnHistory extends DirectoryHistory {
  private final Dataset dataset;
  private final LocalDate compiled;
  private final Map<String, Source> sources;
  private final NavigableMap<LocalDate, String> cohorts;
  private final ImmutableListMultimap<String, Evidence> evidence;
  private final ImmutableListMultimap<String, Decision> decisions;

  /** By the number of cohorts that had been announced; in a race one is made twice, equal. */
  private final @Nullable JoiningRule[] rules;

  /** The first day on which a source of an award was out, by the key of the award. */
  private final Map<String, LocalDate> awards = new HashMap<>();

  KnownOnHistory(Dataset dataset) {
    super(dataset.table(MemberDirectory.NAME));
    this.dataset = dataset;
    compiled = dataset.compiled();
    sources = dataset.sourcesById();
    cohorts = new TreeMap<>(dataset.cohortIdsByDay());
    evidence = dataset.evidenceByMember();
    decisions = dataset.decisionsByMember();
    rules = new JoiningRule[cohorts.size() + 1];
    Table table = dataset.table(Tables.AWARD_SOURCES);
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      out(row.text("source_id"))
          .ifPresent(
              day -> awards.merge(Records.awardKey(row), day, (a, b) -> a.isBefore(b) ? a : b));
    }
  }

  /** From when a source counts: its last possible day, or that of compilation if it has no date. */
  static LocalDate out(Source source, LocalDate compiled) {
    return source.published().latest().orElse(compiled);
  }

  /** When the network opened, as the sources published by a day tell it. */
  EdtfDate opened(LocalDate day) {
    List<Statement> known = new ArrayList<>();
    for (Statement statement : dataset.statements()) {
      if (statement.metric() == Metric.OPENED && isOut(statement.sourceId(), day)) {
        known.add(statement);
      }
    }
    return Opening.of(known);
  }

  private Optional<LocalDate> out(String sourceId) {
    return Optional.ofNullable(sources.get(sourceId)).map(source -> out(source, compiled));
  }

  private boolean isOut(String sourceId, LocalDate day) {
    return out(sourceId).filter(out -> !out.isAfter(day)).isPresent();
  }

  @Override
  void addTurns(int member, Turns turns) {
    Row row = row(member);
    for (Evidence piece : evidence.get(row.text("member_id"))) {
      out(piece.sourceId()).ifPresent(turns::add);
    }
    for (String year : MemberDirectory.yearsOfAwards(row)) {
      LocalDate day = awards.get(awardKey(year, row));
      if (day != null) {
        turns.add(day);
      }
    }
    cohorts.keySet().forEach(turns::add);
  }

  @Override
  Standing standing(int member, LocalDate day) {
    Row row = row(member);
    String id = row.text("member_id");
    List<Evidence> known = new ArrayList<>();
    for (Evidence piece : evidence.get(id)) {
      if (isOut(piece.sourceId(), day)) {
        known.add(piece);
      }
    }
    String awarded = awarded(row, day);
    return known.isEmpty() && awarded == null
        ? Standing.NONE
        : standing(row, rule(day).conclude(known, decisions.get(id)), awarded);
  }

  private static Standing standing(Row row, JoiningRule.Joining joining, @Nullable String awarded) {
    return Standing.of(
        row,
        joining.status().code(),
        orNull(joining.joined()),
        joining.basis().code(),
        orNull(joining.left()),
        joining.cohortId().orElse(null),
        awarded);
  }

  /** The rule with the cohorts that had been announced by a day. */
  private JoiningRule rule(LocalDate day) {
    NavigableMap<LocalDate, String> announced = cohorts.headMap(day, true);
    JoiningRule rule = rules[announced.size()];
    if (rule == null) {
      rule = new JoiningRule(sources, announced);
      rules[announced.size()] = rule;
    }
    return rule;
  }

  private @Nullable String awarded(Row row, LocalDate day) {
    List<String> years = new ArrayList<>();
    for (String year : MemberDirectory.yearsOfAwards(row)) {
      LocalDate out = awards.get(awardKey(year, row));
      if (out != null && !out.isAfter(day)) {
        years.add(year);
      }
    }
    return years.isEmpty() ? null : String.join(" ", years);
  }

  private static String awardKey(String year, Row row) {
    return year + "/" + row.text("member_id");
  }

  private static @Nullable String orNull(EdtfDate date) {
    return date.isUnknown() ? null : date.toEdtf();
  }
}
