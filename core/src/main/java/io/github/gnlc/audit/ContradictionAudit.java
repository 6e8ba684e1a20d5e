package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds published figures of one thing and time that cannot all be right.
 *
 * <p>Totals of members, countries and citizens are of one time if they lie between the same two
 * intakes, and before the first intake, when the network grew day by day, if they are of one day. A
 * total of a time that spans intakes contradicts only if it agrees with no total on either side.
 */
final class ContradictionAudit implements Check {
  private final AuditContext context;
  private final IntakePeriods epochs;

  ContradictionAudit(AuditContext context) {
    this.context = context;
    this.epochs = new IntakePeriods(context.cohorts());
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    Map<Slot, List<Statement>> slots = new LinkedHashMap<>();
    List<Statement> spanning = new ArrayList<>();
    for (Statement statement : new Statements(context.catalogue())) {
      Optional<Slot> slot = slotOf(statement);
      if (slot.isPresent()) {
        slots.computeIfAbsent(slot.get(), s -> new ArrayList<>()).add(statement);
      } else if (DayRange.of(statement.about()).isPresent()) {
        spanning.add(statement);
      }
    }
    slots.forEach((slot, statements) -> addIfContrary(findings, slot, statements));
    for (StatedFigure figure : StatedFigure.byTime(spanning)) {
      addIfOutOfPlace(findings, figure, slots);
    }
  }

  private Optional<Slot> slotOf(Statement statement) {
    Metric metric = statement.metric();
    if (metric == Metric.LAUNCHED || metric == Metric.OPENED || metric == Metric.KEY_FEATURES) {
      return Optional.of(slot(statement, "", Optional.empty()));
    }
    Optional<DayRange> days = DayRange.of(statement.about());
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (isConstantBetweenIntakes(metric)) {
      Optional<DayRange> epoch = epochs.containing(days.get());
      if (epoch.isEmpty()) {
        return Optional.empty();
      }
      if (!IntakePeriods.isOpen(epoch.get())) {
        return Optional.of(slot(statement, " " + epoch.get(), epoch));
      }
      if (!statement.about().isDay()) {
        return Optional.empty();
      }
    }
    Optional<Cohort> cohort = context.cohortOf(statement);
    String time = cohort.map(c -> " of " + c.id()).orElse(" " + AuditText.when(statement.about()));
    return Optional.of(new Slot(
        StatementScope.of(statement), metric, time, Optional.empty(), cohort.map(Cohort::id)));
  }

  private static Slot slot(Statement statement, String time, Optional<DayRange> epoch) {
    return new Slot(
        StatementScope.of(statement), statement.metric(), time, epoch, Optional.empty());
  }

  private static boolean isConstantBetweenIntakes(Metric metric) {
    return metric == Metric.MEMBERS || metric == Metric.COUNTRIES || metric == Metric.CITIZENS;
  }

  private void addIfContrary(List<AuditFinding> findings, Slot slot, List<Statement> statements) {
    List<StatedFigure> contrary = contrary(StatedFigure.byFigure(statements));
    if (!contrary.isEmpty()) {
      ImmutableList<Member> leavers = leavers(slot, statements, contrary);
      AuditFinding.Builder finding = slot.concernedBy(AuditContext.finding(
          AuditKind.STATEMENTS_CONTRADICT, leavers.isEmpty() ? Severity.WARNING : Severity.INFO));
      String figures = String.join(
          " against ", contrary.stream().map(StatedFigure::withSources).toList());
      findings.add(finding
          .about(contrary.get(0).about())
          .message(slot.words(context) + ": " + figures + "; " + why(slot, contrary, leavers) + ".")
          .addAllSourceIds(sourceIds(contrary))
          .addAllMemberIds(leavers.stream().map(Member::id).toList())
          .expected(highest(contrary))
          .found(lowest(contrary))
          .build());
    }
  }

  /** The figures that disagree with at least one other, in the order of their time. */
  private List<StatedFigure> contrary(List<StatedFigure> figures) {
    CommonRange<Long> common = new CommonRange<>();
    for (StatedFigure figure : figures) {
      common.add(context.range(figure).least(), context.range(figure).most());
    }
    return figures.stream()
        .filter(figure -> common.leavesOut(
            context.range(figure).least(), context.range(figure).most()))
        .sorted(Comparator.comparing(StatedFigure::about)
            .thenComparing(StatedFigure::value)
            .thenComparing(StatedFigure::qualifier))
        .toList();
  }

  /** Those who left in between, if they are as many as the figures differ by; else nobody. */
  private ImmutableList<Member> leavers(
      Slot slot, List<Statement> statements, List<StatedFigure> contrary) {
    if (slot.metric() != Metric.MEMBERS || slot.epoch().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate last = statements.stream()
        .flatMap(statement -> DayRange.of(statement.about()).stream())
        .map(DayRange::last)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    ImmutableList<Member> left =
        context.leftWithin(slot.scope(), slot.epoch().get().first(), last);
    return left.size() == highest(contrary) - lowest(contrary) ? left : ImmutableList.of();
  }

  private static String why(Slot slot, List<StatedFigure> contrary, List<Member> leavers) {
    long difference = highest(contrary) - lowest(contrary);
    if (!leavers.isEmpty()) {
      return "the difference of " + difference + " is " + AuditContext.namesOfLeavers(leavers);
    }
    return slot.metric() == Metric.MEMBERS && slot.epoch().isPresent()
        ? "no intake or member known to have left explains the difference of " + difference
        : "they differ by " + difference;
  }

  private void addIfOutOfPlace(
      List<AuditFinding> findings, StatedFigure figure, Map<Slot, List<Statement>> slots) {
    List<StatedFigure> others = new ArrayList<>();
    for (DayRange epoch : epochs.overlapping(DayRange.of(figure.about()).orElseThrow())) {
      Slot slot = new Slot(
          figure.scope(), figure.metric(), " " + epoch, Optional.of(epoch), Optional.empty());
      List<Statement> statements = slots.getOrDefault(slot, List.of());
      if (statements.isEmpty()) {
        return; // a total of that time is not known, so this may be it
      }
      others.addAll(StatedFigure.byFigure(statements));
    }
    if (others.stream()
        .noneMatch(other -> context.range(other).agreesWith(context.range(figure)))) {
      findings.add(outOfPlace(figure, others));
    }
  }

  private AuditFinding outOfPlace(StatedFigure figure, List<StatedFigure> others) {
    List<StatedFigure> all = new ArrayList<>(others);
    all.add(figure);
    return figure
        .scope()
        .concernedBy(AuditContext.finding(AuditKind.STATEMENTS_CONTRADICT, Severity.WARNING))
        .about(figure.about())
        .message(AuditText.counted(figure.metric()) + context.in(figure.scope()) + " "
            + AuditText.when(figure.about()) + ": " + figure.withSources()
            + " agrees with no total between the intakes of that time: "
            + AuditText.and(
                others.stream().map(StatedFigure::withSources).distinct().toList()) + ".")
        .addAllSourceIds(sourceIds(all))
        .expected(highest(all))
        .found(lowest(all))
        .remark(figure.note())
        .build();
  }

  private static ImmutableSortedSet<String> sourceIds(Collection<StatedFigure> figures) {
    ImmutableSortedSet.Builder<String> sourceIds = ImmutableSortedSet.naturalOrder();
    for (StatedFigure figure : figures) {
      sourceIds.addAll(figure.sourceIds());
    }
    return sourceIds.build();
  }

  private static long highest(List<StatedFigure> figures) {
    long highest = figures.get(0).value();
    for (StatedFigure figure : figures) {
      highest = Math.max(highest, figure.value());
    }
    return highest;
  }

  private static long lowest(List<StatedFigure> figures) {
    long lowest = figures.get(0).value();
    for (StatedFigure figure : figures) {
      lowest = Math.min(lowest, figure.value());
    }
    return lowest;
  }

  /** What figures must have in common so that they can contradict. */
  private record Slot(
      StatementScope scope,
      Metric metric,
      String time,
      Optional<DayRange> epoch,
      Optional<String> cohortId) {

    AuditFinding.Builder concernedBy(AuditFinding.Builder finding) {
      if (cohortId.isPresent() && scope.isNetwork()) {
        finding.subject(AuditSubject.COHORT).subjectId(cohortId.get());
        return finding;
      }
      return scope.concernedBy(finding);
    }

    /** Written out: a record's own is made at run time, and slows the first audit of a JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Slot that
          && scope.equals(that.scope)
          && metric == that.metric
          && time.equals(that.time)
          && epoch.equals(that.epoch)
          && cohortId.equals(that.cohortId);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * scope.hashCode() + metric.hashCode()) + time.hashCode();
    }

    String words(AuditContext context) {
      return AuditText.counted(metric) + context.in(scope) + time;
    }
  }
}
