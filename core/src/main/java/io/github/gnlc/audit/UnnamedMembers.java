package io.github.gnlc.audit;

import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of which cohorts, regions and countries more members were announced than have names. */
final class UnnamedMembers {
  private final AuditContext context;

  /** Who may be one of those announced, also if that is not confirmed. */
  private final Members named;

  UnnamedMembers(AuditContext context) {
    this.context = context;
    Members all = Members.ofAnyStatus(context.catalogue());
    this.named = all.difference(all.withStatus(MemberStatus.WITHDRAWN));
  }

  List<CoverageFigure> figures() {
    List<CoverageFigure> figures = new ArrayList<>();
    Map<StatementScope, Statement> totals = new LinkedHashMap<>();
    for (Cohort cohort : context.cohorts()) {
      Members ofCohort = Members.ofAnyStatus(context.catalogue()).inCohort(cohort.id());
      cohort.newMembers().ifPresent(total -> add(figures, cohort.id(), ofCohort.count(), total));
      Map<StatementScope, Statement> parts = new LinkedHashMap<>();
      for (Statement statement : context.statementsOf(cohort)) {
        if (statement.metric() == Metric.NEW_MEMBERS) {
          keepGreatest(parts, statement);
        }
      }
      parts.forEach((scope, most) -> add(
          figures,
          cohort.id() + ", " + name(scope),
          scope.narrow(ofCohort).count(),
          most.figure().value()));
    }
    for (Statement statement : new Statements(context.catalogue())) {
      if (statement.metric() == Metric.MEMBERS
          && statement.figure().qualifier() == Qualifier.EXACTLY) {
        keepLatest(totals, statement);
      }
    }
    totals.forEach((scope, latest) ->
        add(figures, name(scope), scope.narrow(named).count(), latest.figure().value()));
    return figures;
  }

  private static void keepGreatest(Map<StatementScope, Statement> parts, Statement statement) {
    StatementScope scope = StatementScope.of(statement);
    boolean isLowerBound = statement.figure().qualifier() == Qualifier.EXACTLY
        || statement.figure().qualifier() == Qualifier.AT_LEAST;
    Statement known = parts.get(scope);
    if (isLowerBound
        && !scope.isNetwork()
        && (known == null || statement.figure().value() > known.figure().value())) {
      parts.put(scope, statement);
    }
  }

  private static void keepLatest(Map<StatementScope, Statement> totals, Statement statement) {
    StatementScope scope = StatementScope.of(statement);
    Statement known = totals.get(scope);
    if (!scope.isNetwork()
        && !statement.about().isUnknown()
        && (known == null || statement.about().compareTo(known.about()) >= 0)) {
      totals.put(scope, statement);
    }
  }

  private static String name(StatementScope scope) {
    return scope.country().orElseGet(() -> scope.region().orElseThrow().label());
  }

  private static void add(List<CoverageFigure> figures, String of, long counted, long announced) {
    if (announced > counted) {
      figures.add(CoverageFigure.builder()
          .id(of)
          .unit("members")
          .counted(counted)
          .announced(announced)
          .build());
    }
  }
}
