package io.github.gnlc.audit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What every part of the audit needs to know of the dataset. */
final class AuditContext {
  private final Catalogue catalogue;
  private final AuditOptions options;
  private final Members ofAnyStatus;
  private final Members members;
  private final ImmutableList<Cohort> cohorts;
  private final NavigableMap<LocalDate, List<Cohort>> cohortsByDay = new TreeMap<>();
  private final ImmutableMap<String, Source> sources;
  private final ListMultimap<String, Statement> statementsByCohort = ArrayListMultimap.create();

  AuditContext(Catalogue catalogue, AuditOptions options) {
    this.catalogue = catalogue;
    this.options = options;
    ofAnyStatus = Members.ofAnyStatus(catalogue);
    members = ofAnyStatus.difference(ofAnyStatus.withStatus(MemberStatus.UNCONFIRMED));
    cohorts = new Cohorts(catalogue).sortedBy(Comparator.comparing(Cohort::announced));
    cohorts.forEach(cohort -> cohortsByDay
        .computeIfAbsent(cohort.announced(), day -> new ArrayList<>())
        .add(cohort));
    sources = catalogue.dataset().sourcesById();
    for (Statement statement : new Statements(catalogue)) {
      cohortOf(statement).ifPresent(of -> statementsByCohort.put(of.id(), statement));
    }
  }

  Catalogue catalogue() {
    return catalogue;
  }

  AuditOptions options() {
    return options;
  }

  LocalDate compiled() {
    return catalogue.dataset().compiled();
  }

  /** Those who are members, or were until they left; not those unconfirmed. */
  Members members() {
    return members;
  }

  /** The cohorts in the order of their days. */
  ImmutableList<Cohort> cohorts() {
    return cohorts;
  }

  /** The statements about the intake of a cohort. */
  List<Statement> statementsOf(Cohort cohort) {
    return statementsByCohort.get(cohort.id());
  }

  /** The cohort that figures of new members are about: the only one announced in their time. */
  Optional<Cohort> cohortOf(Statement statement) {
    return isOfIntake(statement.metric())
        ? DayRange.of(statement.about()).flatMap(this::onlyCohortWithin)
        : Optional.empty();
  }

  private static boolean isOfIntake(Metric metric) {
    return metric == Metric.NEW_MEMBERS
        || metric == Metric.COUNTRIES_OF_NEW_MEMBERS
        || metric == Metric.COUNTRIES_NEW_TO_NETWORK;
  }

  private Optional<Cohort> onlyCohortWithin(DayRange days) {
    List<Cohort> firstTwo =
        cohortsByDay.subMap(days.first(), true, days.last(), true).values().stream()
            .flatMap(List::stream)
            .limit(2)
            .toList();
    return firstTwo.size() == 1 ? Optional.of(firstTwo.get(0)) : Optional.empty();
  }

  FigureRange range(StatedFigure figure) {
    return figure.range(options.aboutPercent());
  }

  /** Who left, or may have left, within these days; in order. */
  ImmutableList<Member> leftWithin(StatementScope scope, LocalDate first, LocalDate last) {
    return scope.narrow(members.withStatus(MemberStatus.WITHDRAWN)).stream()
        .filter(member -> member.left().within(first, last).counts(Certainty.POSSIBLE))
        .collect(ImmutableList.toImmutableList());
  }

  String label(String memberId) {
    return ofAnyStatus.find(memberId).map(Member::label).orElse(memberId);
  }

  /** For a sentence: {@code in China}; empty for the network. */
  String in(StatementScope scope) {
    if (scope.country().isPresent()) {
      String code = scope.country().get();
      return " in " + new Countries(catalogue).find(code).map(Country::name).orElse(code);
    }
    return scope.region().map(region -> " in " + region).orElse("");
  }

  Source source(String id) {
    Source source = sources.get(id);
    if (source == null) {
      throw new IllegalArgumentException("No source '" + Excerpt.of(id) + "'");
    }
    return source;
  }

  /** The highest authority among sources. */
  Authority authority(Collection<String> sourceIds) {
    return sourceIds.stream()
        .map(id -> source(id).authority())
        .min(Comparator.naturalOrder())
        .orElse(Authority.UNRELIABLE);
  }

  static AuditFinding.Builder finding(
      AuditKind kind, Severity severity, AuditSubject subject, String id) {
    AuditFinding.Builder finding = finding(kind, severity);
    finding.subject(subject).subjectId(id);
    return finding;
  }

  /** Begins a finding of which the subject is still to be set. */
  static AuditFinding.Builder finding(AuditKind kind, Severity severity) {
    AuditFinding.Builder finding = AuditFinding.builder();
    finding.kind(kind).severity(severity);
    return finding;
  }

  /** Names members in a sentence, with how they left. */
  static String namesOfLeavers(List<Member> members) {
    return AuditText.and(members.stream()
        .map(member -> member.label() + ", which left " + AuditText.when(member.left()))
        .toList());
  }
}
