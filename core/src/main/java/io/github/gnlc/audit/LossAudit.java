package io.github.gnlc.audit;

import io.github.gnlc.query.Statements;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reckons from the totals of the network, one after another, how many members left.
 *
 * <p>Totals of a whole year are left out: it is not known whether they come before others or after.
 */
final class LossAudit implements Check {
  private final Facts facts;
  private final Epochs epochs;
  private final ImmutableList<Said> totals;

  LossAudit(Facts facts) {
    this.facts = facts;
    this.epochs = new Epochs(facts.cohorts());
    List<Statement> statements =
        new Statements(facts.catalogue()).of(Metric.MEMBERS).ofNetwork().stream()
            .filter(statement -> isSequenced(statement.about()))
            .toList();
    totals = Said.byTime(statements).stream()
        .sorted(Comparator.comparing(Said::about)
            .thenComparing(said -> said.sourceIds().size())
            .thenComparing(Said::value)
            .thenComparing(Said::qualifier))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isSequenced(EdtfDate about) {
    return about.precision().compareTo(EdtfDate.Precision.MONTH) >= 0
        && Period.of(about).flatMap(epochs::containing).isPresent();
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Cohort cohort : facts.cohorts()) {
      addIntake(findings, cohort);
    }
    for (int i = 1; i < totals.size(); i++) {
      addFall(findings, totals.get(i - 1), totals.get(i));
    }
  }

  private void addIntake(List<AuditFinding> findings, Cohort cohort) {
    Optional<Said> before = lastBefore(cohort.announced());
    Optional<Said> after = firstFrom(cohort);
    OptionalLong joined = cohort.newMembers();
    if (before.isPresent() && after.isPresent() && joined.isPresent()) {
      long made = before.get().value() + joined.getAsLong();
      if (made != after.get().value()) {
        findings.add(intake(cohort, before.get(), joined.getAsLong(), after.get()));
      }
    }
  }

  /** The last exact total of the epoch that ends with the day; the better supported of several. */
  private Optional<Said> lastBefore(LocalDate day) {
    Optional<Period> epoch = epochs.containing(new Period(day.minusDays(1), day.minusDays(1)));
    Said last = null;
    for (Said total : totals) {
      Period days = days(total);
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
  private Optional<Said> firstFrom(Cohort cohort) {
    Optional<Period> epoch = epochs.containing(new Period(cohort.announced(), cohort.announced()));
    Said first = null;
    for (Said total : totals) {
      Period days = days(total);
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

  private AuditFinding intake(Cohort cohort, Said before, long joined, Said after) {
    long made = before.value() + joined;
    List<Member> named =
        facts.leftWithin(Scope.NETWORK, days(before).first(), days(after).last());
    Set<String> sourceIds = new TreeSet<>(before.sourceIds());
    sourceIds.addAll(after.sourceIds());
    for (Statement statement : cohort.statements()) {
      if (statement.metric() == Metric.NEW_MEMBERS && statement.figure().value() == joined) {
        sourceIds.add(statement.sourceId());
      }
    }
    String sum = before.value() + " members " + Words.when(before.about()) + " and " + joined
        + " new ones make " + made + ", and " + after.value() + " were stated "
        + Words.when(after.about()) + "; ";
    return Facts.finding(
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

  private void addFall(List<AuditFinding> findings, Said before, Said after) {
    Period first = days(before);
    Period second = days(after);
    Optional<Period> epoch = epochs.containing(new Period(first.first(), second.last()));
    boolean falls = facts.range(before).least() > facts.range(after).most();
    if (epoch.isPresent() && falls && first.last().isBefore(second.first())) {
      findings.add(fall(before, after, epoch.get()));
    }
  }

  private AuditFinding fall(Said before, Said after, Period epoch) {
    long lost = facts.range(before).least() - facts.range(after).most();
    boolean exact =
        before.qualifier() == Qualifier.EXACTLY && after.qualifier() == Qualifier.EXACTLY;
    List<Member> named = Epochs.isOpen(epoch)
        ? facts.leftWithin(Scope.NETWORK, days(before).first(), days(after).last())
        : facts.leftWithin(Scope.NETWORK, epoch.first(), days(after).last());
    return Scope.NETWORK
        .concernedBy(Facts.finding(AuditKind.MEMBERS_LOST, severity(lost, named)))
        .about(after.about())
        .message(before.figure() + " members were stated " + Words.when(before.about()) + " and "
            + after.figure() + " " + Words.when(after.about()) + "; "
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
      return "that is " + -lost + " more than they explain.";
    }
    String left = "so " + bound + Words.count(lost, "member", "members") + " left, ";
    if (named.isEmpty()) {
      return left + "none known by name.";
    }
    return left + "known by name: " + Facts.namesOfLeavers(named) + ".";
  }

  private static Period days(Said total) {
    return Period.of(total.about()).orElseThrow();
  }
}
