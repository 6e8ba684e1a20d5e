package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A figure, with all the sources that give it. */
record StatedFigure(
    StatementScope scope,
    Metric metric,
    EdtfDate about,
    long value,
    Qualifier qualifier,
    ImmutableSortedSet<String> sourceIds,
    Optional<String> note) {

  /** Joins statements that give the same figure of the same time. */
  static ImmutableList<StatedFigure> byTime(Collection<Statement> statements) {
    return joined(
        statements,
        s -> List.of(StatementScope.of(s), s.metric(), s.about(), value(s), qualifier(s)));
  }

  /** Joins statements that give the same figure, whatever the time; it is then the first of it. */
  static ImmutableList<StatedFigure> byFigure(Collection<Statement> statements) {
    return joined(
        statements, s -> List.of(StatementScope.of(s), s.metric(), value(s), qualifier(s)));
  }

  private static ImmutableList<StatedFigure> joined(
      Collection<Statement> statements, Function<Statement, List<Object>> key) {
    Map<List<Object>, List<Statement>> groups = new LinkedHashMap<>();
    for (Statement statement : statements) {
      groups.computeIfAbsent(key.apply(statement), k -> new ArrayList<>()).add(statement);
    }
    ImmutableList.Builder<StatedFigure> figures = ImmutableList.builder();
    for (List<Statement> same : groups.values()) {
      figures.add(of(same));
    }
    return figures.build();
  }

  private static StatedFigure of(List<Statement> same) {
    Statement first = same.get(0);
    EdtfDate about = first.about();
    ImmutableSortedSet.Builder<String> sourceIds = ImmutableSortedSet.naturalOrder();
    for (Statement statement : same) {
      about = statement.about().compareTo(about) < 0 ? statement.about() : about;
      sourceIds.add(statement.sourceId());
    }
    return new StatedFigure(
        StatementScope.of(first),
        first.metric(),
        about,
        value(first),
        qualifier(first),
        sourceIds.build(),
        same.size() == 1 ? first.note() : Optional.empty());
  }

  private static long value(Statement statement) {
    return statement.figure().value();
  }

  private static Qualifier qualifier(Statement statement) {
    return statement.figure().qualifier();
  }

  FigureRange range(int aboutPercent) {
    return FigureRange.of(value, qualifier, aboutPercent);
  }

  String figure() {
    return AuditText.figure(value, qualifier);
  }

  /** For people: {@code 229 (12 sources)}. */
  String withSources() {
    return figure() + " (" + AuditText.sources(sourceIds.size()) + ")";
  }
}
