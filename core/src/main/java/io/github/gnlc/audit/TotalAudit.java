package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Metric;
import io.github.gnlc.query.Statements;
import java.util.List;
import java.util.Optional;

/** Compares published totals with what is counted for their time. */
final class TotalAudit implements Check {
  private final AuditContext context;
  private final MemberCounts headcount;

  TotalAudit(AuditContext context, MemberCounts headcount) {
    this.context = context;
    this.headcount = headcount;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (StatedFigure figure : StatedFigure.byTime(new Statements(context.catalogue()).list())) {
      DayRange.of(figure.about())
          .flatMap(days -> headcount.count(figure.metric(), figure.scope(), days))
          .ifPresent(counted -> findings.add(finding(figure, counted)));
    }
  }

  private AuditFinding finding(StatedFigure figure, CountBounds counted) {
    FigureComparison comparison = new FigureComparison(context.range(figure), counted);
    AuditKind kind = figure.scope().isNetwork() ? AuditKind.NETWORK_TOTAL : AuditKind.COUNTRY_TOTAL;
    AuditFinding.Builder finding =
        figure.scope().concernedBy(AuditContext.finding(kind, comparison.severity()));
    return finding
        .about(figure.about())
        .message(AuditText.counted(figure.metric()) + context.in(figure.scope()) + " "
            + AuditText.when(figure.about()) + ": " + figure.figure() + " stated, " + counted
            + " counted; " + comparison.verdict() + ".")
        .addAllSourceIds(figure.sourceIds())
        .addAllMemberIds(comparison.excess() > 0 ? refutedBy(figure) : ImmutableList.of())
        .expected(figure.value())
        .found(counted.known())
        .foundAtMost(counted.possible())
        .remark(comparison.excess() > 0 ? figure.note() : Optional.empty())
        .build();
  }

  /** The members by whom a total of one place and day is refuted; of the network, too many. */
  private ImmutableList<String> refutedBy(StatedFigure figure) {
    boolean nameable = figure.metric() == Metric.MEMBERS
        && !figure.scope().isNetwork()
        && figure.about().isDay();
    return nameable
        ? figure
            .scope()
            .narrow(context.members())
            .presentOn(figure.about().earliest().orElseThrow())
            .ids()
        : ImmutableList.of();
  }
}
