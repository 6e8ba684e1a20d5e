package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Statements;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the totals of the network, one after another, and those around an intake. That a total
 * is lower than those before it make may be because members left; it may also be because a total
 * was corrected, was out of date, or counts otherwise.
 *
 * <p>Totals of a whole year are left out: it is not known whether they come before others or after.
 */
final class LossAudit implements Check {
  private final AuditContext context;
  private final IntakePeriods epochs;
  private final ImmutableList<StatedFigure> totals;

  LossAudit(AuditContext context) {
    this.context = context;
    this.epochs = new IntakePeriods(context.cohorts());
    List<Statement> statements = new Statements(context.catalogue())
        .of(Metric.MEMBERS).ofNetwork().stream()
            .filter(statement -> isSequenced(statement.about()))
            .toList();
    totals = StatedFigure.byTime(statements).stream()
        .sorted(Comparator.comparing(StatedFigure::about)
            .thenComparing(figure -> figure.sourceIds().size())
            .thenComparing(StatedFigure::value)
            .thenComparing(StatedFigure::qualifier))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isSequenced(EdtfDate about) {
    return about.precision().compareTo(EdtfDate.Precision.MONTH) >= 0
        && DayRange.of(about).flatMap(epochs::containing).isPresent();
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Cohort cohort : context.cohorts()) {
      addIntake(findings, cohort);
    }
    for (int i = 1; i < totals.size(); i++) {
      addFall(findings, totals.get(i - 1), totals.get(i));
    }
  }

  private void addIntake(List<AuditFinding> findings, Cohort cohort) {
    Optional<StatedFigure> before = lastBefore(cohort.announced());
    Optional<StatedFigure> after = firstFrom(cohort);
    OptionalLong joined = cohort.newMembers();
    if (before.isPresent() && after.isPresent() && joined.isPresent()) {
      long made = before.get().value() + joined.getAsLong();
      if (made != after.get().value()) {
        findings.add(intake(cohort, before.get(), joined.getAsLong(), after.get()));
      }
    }
  }

  /** The last exact total of the epoch that ends with the day; the better supported of several. */
  private Optional<StatedFigure> lastBefore(LocalDate day) {
    Optional<DayRange> epoch = epochs.containing(new DayRange(day.minusDays(1), day.minusDays(1)));
    StatedFigure last = null;
    for (StatedFigure total : totals) {
      DayRange days = days(total);
      boolean within = epoch.isPresent() && epoch.get().contains(days);
      if (within
          && total.qualifier() == Qualifier.EXACTLY
          && (last == null || !days.last().isBefore(days(last).last()))) {
        last = total;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The total announced with the cohort, or else the first exact one after it. */
  private Optional<StatedFigure> firstFrom(Cohort cohort) {
    Optional<DayRange> epoch =
        epochs.containing(new DayRange(cohort.announced(), cohort.announced()));
    StatedFigure first = null;
    for (StatedFigure total : totals) {
      DayRange days = days(total);
      boolean within = epoch.isPresent() && epoch.get().contains(days);
      boolean ofTheDay = cohort.networkMembers().isEmpty()
          || cohort.networkMembers().equals(OptionalLong.of(total.value()));
      if (within
          && ofTheDay
          && total.qualifier() == Qualifier.EXACTLY
          && (first == null || total.about().equals(first.about()))) {
        first = total;
      }
    }
    return Optional.ofNullable(first);
  }

  private AuditFinding intake(Cohort cohort, StatedFigure before, long joined, StatedFigure after) {
    long made = before.value() + joined;
    List<Member> named = context.leftWithin(
        StatementScope.NETWORK, days(before).first(), days(after).last());
    Set<String> sourceIds = new TreeSet<>(before.sourceIds());
    sourceIds.addAll(after.sourceIds());
    for (Statement statement : cohort.statements()) {
      if (statement.metric() == Metric.NEW_MEMBERS && statement.figure().value() == joined) {
        sourceIds.add(statement.sourceId());
      }
    }
    String sum = before.value() + " members " + AuditText.when(before.about()) + " and " + joined
        + " new ones make " + made + ", and " + after.value() + " were stated "
        + AuditText.when(after.about()) + "; ";
    return AuditContext.finding(
            AuditKind.MEMBERS_LOST,
            severity(made - after.value(), named),
            AuditSubject.COHORT,
            cohort.id())
        .about(EdtfDate.of(cohort.announced()))
        .message(sum + explain(made - after.value(), named, ""))
        .addAllSourceIds(sourceIds)
        .addAllMemberIds(named.stream().map(Member::id).toList())
        .expected(made)
        .found(after.value())
        .build();
  }

  private void addFall(List<AuditFinding> findings, StatedFigure before, StatedFigure after) {
    DayRange first = days(before);
    DayRange second = days(after);
    Optional<DayRange> epoch = epochs.containing(new DayRange(first.first(), second.last()));
    boolean falls = context.range(before).least() > context.range(after).most();
    if (epoch.isPresent() && falls && first.last().isBefore(second.first())) {
      findings.add(fall(before, after, epoch.get()));
    }
  }

  private AuditFinding fall(StatedFigure before, StatedFigure after, DayRange epoch) {
    long lost = context.range(before).least() - context.range(after).most();
    boolean exact =
        before.qualifier() == Qualifier.EXACTLY && after.qualifier() == Qualifier.EXACTLY;
    List<Member> named = IntakePeriods.isOpen(epoch)
        ? context.leftWithin(
            StatementScope.NETWORK, days(before).first(), days(after).last())
        : context.leftWithin(StatementScope.NETWORK, epoch.first(), days(after).last());
    return StatementScope.NETWORK
        .concernedBy(AuditContext.finding(AuditKind.MEMBERS_LOST, severity(lost, named)))
        .about(after.about())
        .message(
            before.figure() + " members were stated " + AuditText.when(before.about()) + " and "
                + after.figure() + " " + AuditText.when(after.about()) + "; "
                + explain(lost, named, exact ? "" : "at least "))
        .addAllSourceIds(ImmutableSortedSet.<String>naturalOrder()
            .addAll(before.sourceIds())
            .addAll(after.sourceIds())
            .build())
        .addAllMemberIds(named.stream().map(Member::id).toList())
        .expected(before.value())
        .found(after.value())
        .build();
  }

  private static Severity severity(long lost, List<Member> named) {
    if (lost < 0) {
      return Severity.NOTICE;
    }
    return lost > named.size() ? Severity.WARNING : Severity.INFO;
  }

  private static String explain(long lost, List<Member> named, String bound) {
    if (lost < 0) {
      return "that is " + -lost + " more.";
    }
    String fewer = "that is " + bound + lost + " fewer, ";
    if (named.isEmpty()) {
      return fewer + "because members left, or a total is wrong or counts otherwise; no member is"
          + " known to have left then.";
    }
    return fewer + "known to have left: " + AuditContext.namesOfLeavers(named) + ".";
  }

  private static DayRange days(StatedFigure total) {
    return DayRange.of(total.about()).orElseThrow();
  }
}
