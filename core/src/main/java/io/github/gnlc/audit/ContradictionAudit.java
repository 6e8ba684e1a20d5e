package io.github.gnlc.audit;

import io.github.gnlc.query.Statements;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds published figures of one thing and time that cannot all be right.
 *
 * <p>Totals of members, countries and citizens are of one time if they lie between the same two
 * intakes. A total of a time that spans intakes contradicts only if it agrees with no total on
 * either side.
 */
final class ContradictionAudit implements Check {
  private final Facts facts;
  private final Epochs epochs;

  ContradictionAudit(Facts facts) {
    this.facts = facts;
    this.epochs = new Epochs(facts.cohorts());
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    Map<Slot, List<Statement>> slots = new LinkedHashMap<>();
    List<Statement> spanning = new ArrayList<>();
    for (Statement statement : new Statements(facts.catalogue())) {
      Optional<Slot> slot = slotOf(statement);
      if (slot.isPresent()) {
        slots.computeIfAbsent(slot.get(), s -> new ArrayList<>()).add(statement);
      } else if (Period.of(statement.about()).isPresent()) {
        spanning.add(statement);
      }
    }
    slots.forEach((slot, statements) -> addIfContrary(findings, slot, statements));
    for (Said said : Said.byTime(spanning)) {
      addIfOutOfPlace(findings, said, slots);
    }
  }

  private Optional<Slot> slotOf(Statement statement) {
    Metric metric = statement.metric();
    if (metric == Metric.LAUNCHED || metric == Metric.OPENED || metric == Metric.KEY_FEATURES) {
      return Optional.of(slot(statement, "", Optional.empty()));
    }
    Optional<Period> days = Period.of(statement.about());
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (isConstantBetweenIntakes(metric)) {
      Optional<Period> epoch = epochs.containing(days.get());
      if (epoch.isEmpty()) {
        return Optional.empty();
      }
      if (!Epochs.isOpen(epoch.get())) {
        return Optional.of(slot(statement, " " + epoch.get(), epoch));
      }
    }
    Optional<Cohort> cohort = CohortAudit.cohortOf(statement, facts.cohorts());
    String time = cohort.map(c -> " of " + c.id()).orElse(" " + Words.when(statement.about()));
    return Optional.of(
        new Slot(Scope.of(statement), metric, time, Optional.empty(), cohort.map(Cohort::id)));
  }

  private static Slot slot(Statement statement, String time, Optional<Period> epoch) {
    return new Slot(Scope.of(statement), statement.metric(), time, epoch, Optional.empty());
  }

  private static boolean isConstantBetweenIntakes(Metric metric) {
    return metric == Metric.MEMBERS || metric == Metric.COUNTRIES || metric == Metric.CITIZENS;
  }

  private void addIfContrary(List<AuditFinding> findings, Slot slot, List<Statement> statements) {
    List<Said> contrary = contrary(Said.byFigure(statements));
    if (!contrary.isEmpty()) {
      ImmutableList<Member> leavers = leavers(slot, statements, contrary);
      AuditFinding.Builder finding = slot.concernedBy(Facts.finding(
          AuditKind.STATEMENTS_CONTRADICT, leavers.isEmpty() ? Severity.WARNING : Severity.INFO));
      String figures =
          String.join(" against ", contrary.stream().map(Said::withSources).toList());
      findings.add(finding
          .about(contrary.get(0).about())
          .message(slot.words(facts) + ": " + figures + "; " + why(slot, contrary, leavers) + ".")
          .addAllSourceIds(sourceIds(contrary))
          .addAllMemberIds(leavers.stream().map(Member::id).toList())
          .expected(highest(contrary))
          .found(lowest(contrary))
          .build());
    }
  }

  /** The figures that disagree with at least one other, in the order of their time. */
  private List<Said> contrary(List<Said> figures) {
    return figures.stream()
        .filter(said ->
            figures.stream().anyMatch(other -> !facts.range(said).agreesWith(facts.range(other))))
        .sorted(Comparator.comparing(Said::about)
            .thenComparing(Said::value)
            .thenComparing(Said::qualifier))
        .toList();
  }

  /** Those who left in between, if they are as many as the figures differ by; else nobody. */
  private ImmutableList<Member> leavers(
      Slot slot, List<Statement> statements, List<Said> contrary) {
    if (slot.metric() != Metric.MEMBERS || slot.epoch().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate last = statements.stream()
        .flatMap(statement -> Period.of(statement.about()).stream())
        .map(Period::last)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    ImmutableList<Member> left =
        facts.leftWithin(slot.scope(), slot.epoch().get().first(), last);
    return left.size() == highest(contrary) - lowest(contrary) ? left : ImmutableList.of();
  }

  private static String why(Slot slot, List<Said> contrary, List<Member> leavers) {
    long difference = highest(contrary) - lowest(contrary);
    if (!leavers.isEmpty()) {
      return "the difference of " + difference + " is " + Facts.namesOfLeavers(leavers);
    }
    return slot.metric() == Metric.MEMBERS && slot.epoch().isPresent()
        ? "no intake or member known to have left explains the difference of " + difference
        : "they differ by " + difference;
  }

  private void addIfOutOfPlace(
      List<AuditFinding> findings, Said said, Map<Slot, List<Statement>> slots) {
    List<Said> others = new ArrayList<>();
    for (Period epoch : epochs.overlapping(Period.of(said.about()).orElseThrow())) {
      Slot slot =
          new Slot(said.scope(), said.metric(), " " + epoch, Optional.of(epoch), Optional.empty());
      List<Statement> statements = slots.getOrDefault(slot, List.of());
      if (statements.isEmpty()) {
        return; // a total of that time is not known, so this may be it
      }
      others.addAll(Said.byFigure(statements));
    }
    if (others.stream().noneMatch(other -> facts.range(other).agreesWith(facts.range(said)))) {
      findings.add(outOfPlace(said, others));
    }
  }

  private AuditFinding outOfPlace(Said said, List<Said> others) {
    List<Said> all = new ArrayList<>(others);
    all.add(said);
    return said.scope()
        .concernedBy(Facts.finding(AuditKind.STATEMENTS_CONTRADICT, Severity.WARNING))
        .about(said.about())
        .message(Words.counted(said.metric()) + facts.in(said.scope()) + " "
            + Words.when(said.about()) + ": " + said.withSources()
            + " agrees with no total between the intakes of that time: "
            + Words.and(others.stream().map(Said::withSources).distinct().toList()) + ".")
        .addAllSourceIds(sourceIds(all))
        .expected(highest(all))
        .found(lowest(all))
        .remark(said.note())
        .build();
  }

  private static ImmutableSortedSet<String> sourceIds(Collection<Said> figures) {
    return figures.stream()
        .flatMap(said -> said.sourceIds().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static long highest(List<Said> figures) {
    return figures.stream().mapToLong(Said::value).max().orElse(0);
  }

  private static long lowest(List<Said> figures) {
    return figures.stream().mapToLong(Said::value).min().orElse(0);
  }

  /** What figures must have in common so that they can contradict. */
  private record Slot(
      Scope scope, Metric metric, String time, Optional<Period> epoch, Optional<String> cohortId) {

    AuditFinding.Builder concernedBy(AuditFinding.Builder finding) {
      if (cohortId.isPresent() && scope.isNetwork()) {
        finding.subject(AuditSubject.COHORT).subjectId(cohortId.get());
        return finding;
      }
      return scope.concernedBy(finding);
    }

    String words(Facts facts) {
      return Words.counted(metric) + facts.in(scope) + time;
    }
  }
}
