package io.github.gnlc.examples.openrefine;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.Resolution;
import io.prometheus.metrics.core.metrics.Counter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the members that names may mean. */
final class Reconciler {
  /** How many members type-ahead proposes, before those that do not fit are left out. */
  private static final int PROPOSED = 30;

  private final Facts facts;
  private final ConditionReader reader;
  private final Counter outcomes;

  Reconciler(Facts facts, Counter outcomes) {
    this.facts = facts;
    this.reader = new ConditionReader(facts);
    this.outcomes = outcomes;
  }

  /** Returns the candidates for a name, the most similar first. */
  List<Candidate> candidates(Query query) {
    Conditions conditions = new Conditions(reader, query.given());
    Optional<Member> identified = facts.find(query.text());
    if (query.text().isEmpty() || identified.isPresent()) {
      String how = identified.isPresent() ? "identifier" : "properties";
      outcomes.labelValues(how).inc();
      Stream<Found> found = identified.isPresent()
          ? identified.stream().map(Found::byIdentifier)
          : facts.network().members().stream().map(Found::byProperties);
      return candidates(found, query, conditions, "found by its " + how);
    }
    Resolution answer = facts.network().resolve(conditions.question(query.text()));
    outcomes.labelValues(outcome(answer)).inc();
    return candidates(found(query.text(), answer), query, conditions, answer.explanation());
  }

  private static String outcome(Resolution answer) {
    if (answer instanceof Resolution.Matched) {
      return "matched";
    }
    return answer instanceof Resolution.Ambiguous ? "ambiguous" : "none";
  }

  /** Those of the resolver; unless it is sure, also those that type-ahead would propose. */
  private Stream<Found> found(String text, Resolution answer) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Match match : answer.candidates()) {
      found.put(match.member().id(), Found.of(match, answer));
    }
    if (answer.member().isEmpty()) {
      for (Match match : facts.network().search(text, PROPOSED)) {
        found.putIfAbsent(match.member().id(), Found.bySearch(match, answer));
      }
    }
    return found.values().stream();
  }

  private List<Candidate> candidates(
      Stream<Found> found, Query query, Conditions conditions, String explanation) {
    List<String> notes = conditions.notes();
    String reason =
        notes.isEmpty() ? explanation : explanation + "; " + notes.stream().collect(joining("; "));
    // sorted first, so that no more are looked at than are wanted
    return found
        .sorted(Comparator.comparingDouble(Found::similarity).reversed())
        .filter(each -> query.wants(facts.kinds(each.member())))
        .map(each -> candidate(each, conditions.of(each.member()), reason))
        .flatMap(Optional::stream)
        .limit(query.limit())
        .toList();
  }

  /** A member is no candidate if something that is given is known not to hold of it. */
  private Optional<Candidate> candidate(Found found, Map<Property, Ternary> given, String reason) {
    if (given.containsValue(Ternary.NO)) {
      return Optional.empty();
    }
    Member member = found.member();
    return Optional.of(new Candidate(
        member.id(),
        member.label(),
        member.country().name() + "; " + reason,
        facts.kinds(member).stream().map(Kind::brief).toList(),
        Math.round(found.similarity() * 1000) / 10.0,
        Feature.of(found, given),
        found.isResolved() && !given.containsValue(Ternary.UNKNOWN)));
  }
}
