package io.github.gnlc.audit;

import io.github.gnlc.query.Statements;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what was announced of each cohort with the members held of it. */
final class CohortAudit implements Check {
  private final Facts facts;

  CohortAudit(Facts facts) {
    this.facts = facts;
  }

  /** The cohort that figures of new members are about: the only one announced in their time. */
  static Optional<Cohort> cohortOf(Statement statement, List<Cohort> cohorts) {
    Optional<Period> days = Period.of(statement.about());
    if (days.isEmpty() || !isOfIntake(statement.metric())) {
      return Optional.empty();
    }
    List<Cohort> within = cohorts.stream()
        .filter(cohort -> days.get().contains(cohort.announced()))
        .toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  static boolean isOfIntake(Metric metric) {
    return metric == Metric.NEW_MEMBERS
        || metric == Metric.COUNTRIES_OF_NEW_MEMBERS
        || metric == Metric.COUNTRIES_NEW_TO_NETWORK;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Cohort cohort : facts.cohorts()) {
      for (Said said : Said.byFigure(statementsOf(cohort))) {
        add(findings, cohort, said);
      }
    }
  }

  private List<Statement> statementsOf(Cohort cohort) {
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : new Statements(facts.catalogue())) {
      if (cohortOf(statement, facts.cohorts()).equals(Optional.of(cohort))) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private void add(List<AuditFinding> findings, Cohort cohort, Said said) {
    Tally held = held(cohort, said);
    Comparison comparison = new Comparison(facts.range(said), held);
    if (said.scope().isNetwork() && comparison.severity() == Severity.WARNING) {
      AuditFinding.Builder finding = Facts.finding(
          AuditKind.COHORT_INCOMPLETE, Severity.WARNING, AuditSubject.COHORT, cohort.id());
      findings.add(describe(finding, cohort, said, held, comparison).build());
    } else if (!said.scope().isNetwork()) {
      AuditFinding.Builder finding =
          said.scope().concernedBy(Facts.finding(AuditKind.COUNTRY_TOTAL, comparison.severity()));
      findings.add(describe(finding, cohort, said, held, comparison).build());
    }
  }

  private AuditFinding.Builder describe(
      AuditFinding.Builder finding, Cohort cohort, Said said, Tally held, Comparison comparison) {
    finding
        .about(EdtfDate.of(cohort.announced()))
        .message(Words.counted(said.metric()) + facts.in(said.scope()) + " of " + cohort.id() + ": "
            + said.figure() + " announced, " + held + " held; " + comparison.verdict() + ".")
        .addAllSourceIds(said.sourceIds())
        .expected(said.value())
        .found(held.known())
        .foundAtMost(held.possible())
        .remark(comparison.excess() > 0 ? said.note() : Optional.empty());
    return finding;
  }

  private Tally held(Cohort cohort, Said said) {
    Members members = said.scope().narrow(facts.members().inCohort(cohort.id()));
    return switch (said.metric()) {
      case NEW_MEMBERS -> Tally.of(members.count());
      case COUNTRIES_OF_NEW_MEMBERS -> Tally.of(Headcount.countries(members));
      default -> newToNetwork(members, cohort.announced().minusDays(1));
    };
  }

  /** A country is known to be new if none of its members may have been there the day before. */
  private Tally newToNetwork(Members intake, LocalDate before) {
    return new Tally(
        without(intake, facts.members().presentOn(before, Certainty.POSSIBLE)),
        without(intake, facts.members().presentOn(before)));
  }

  private static long without(Members intake, Members before) {
    Set<Country> countries = new HashSet<>(intake.byCountry().keySet());
    countries.removeAll(before.byCountry().keySet());
    return countries.size();
  }
}
