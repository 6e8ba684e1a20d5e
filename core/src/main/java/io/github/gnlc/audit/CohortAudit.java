package io.github.gnlc.audit;

import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what was announced of each cohort with the members held of it. */
final class CohortAudit implements Check {
  private final AuditContext context;

  CohortAudit(AuditContext context) {
    this.context = context;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Cohort cohort : context.cohorts()) {
      for (StatedFigure figure : StatedFigure.byFigure(context.statementsOf(cohort))) {
        add(findings, cohort, figure);
      }
    }
  }

  private void add(List<AuditFinding> findings, Cohort cohort, StatedFigure figure) {
    CountBounds held = held(cohort, figure);
    FigureComparison comparison = new FigureComparison(context.range(figure), held);
    if (figure.scope().isNetwork() && comparison.severity() == Severity.WARNING) {
      AuditFinding.Builder finding = AuditContext.finding(
          AuditKind.COHORT_INCOMPLETE, Severity.WARNING, AuditSubject.COHORT, cohort.id());
      findings.add(describe(finding, cohort, figure, held, comparison).build());
    } else if (!figure.scope().isNetwork()) {
      AuditFinding.Builder finding = figure
          .scope()
          .concernedBy(AuditContext.finding(AuditKind.COUNTRY_TOTAL, comparison.severity()));
      findings.add(describe(finding, cohort, figure, held, comparison).build());
    }
  }

  private AuditFinding.Builder describe(
      AuditFinding.Builder finding,
      Cohort cohort,
      StatedFigure figure,
      CountBounds held,
      FigureComparison comparison) {
    finding
        .about(EdtfDate.of(cohort.announced()))
        .message(AuditText.counted(figure.metric()) + context.in(figure.scope()) + " of "
            + cohort.id() + ": " + figure.figure() + " announced, " + held + " held; "
            + comparison.verdict() + ".")
        .addAllSourceIds(figure.sourceIds())
        .expected(figure.value())
        .found(held.known())
        .foundAtMost(held.possible())
        .remark(comparison.excess() > 0 ? figure.note() : Optional.empty());
    return finding;
  }

  /** What a figure may count: a member that left in the time it is about is counted, or not. */
  private CountBounds held(Cohort cohort, StatedFigure figure) {
    Members all = figure.scope().narrow(context.members().inCohort(cohort.id()));
    LocalDate last = DayRange.of(figure.about()).orElseThrow().last();
    Members stayed = all.where("stayed", member -> !mayHaveLeftBy(member, last));
    return switch (figure.metric()) {
      case NEW_MEMBERS -> new CountBounds(stayed.count(), all.count());
      case COUNTRIES_OF_NEW_MEMBERS ->
        new CountBounds(MemberCounts.countries(stayed), MemberCounts.countries(all));
      default -> newToNetwork(stayed, all, cohort.announced().minusDays(1));
    };
  }

  private static boolean mayHaveLeftBy(Member member, LocalDate day) {
    return member.status() == MemberStatus.WITHDRAWN
        && member.left().onOrBefore(day).counts(Certainty.POSSIBLE);
  }

  /** A country is known to be new if none of its members may have been there the day before. */
  private CountBounds newToNetwork(Members stayed, Members all, LocalDate before) {
    return new CountBounds(
        without(stayed, context.members().presentOn(before, Certainty.POSSIBLE)),
        without(all, context.members().presentOn(before)));
  }

  private static long without(Members intake, Members before) {
    Set<Country> countries = new HashSet<>(intake.byCountry().keySet());
    countries.removeAll(before.byCountry().keySet());
    return countries.size();
  }
}
