package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts how right a resolver is: on noisy queries of a seed, foreign places, texts by hand. */
final class Quality {
  static final long SEED = 20_261_121;

  /** Its queries had no part in setting the thresholds; the report does not list its mistakes. */
  static final long OTHER_SEED = 20_261_130;

  private final Network network;
  private final long seed;
  private final Names names;
  private final SharedNames shared;
  private final List<NoisyQuery> queries;
  private final Foreign cities;
  private final Foreign zones;

  Quality(Network network, long seed) {
    this.network = network;
    this.seed = seed;
    this.names = new Names(network);
    this.shared = new SharedNames(network);
    this.queries = new Noise(network, seed).queries();
    this.cities = Foreign.cities(names);
    this.zones = Foreign.timeZones(names);
  }

  Network network() {
    return network;
  }

  long seed() {
    return seed;
  }

  Names names() {
    return names;
  }

  List<NoisyQuery> queries() {
    return queries;
  }

  Foreign cities() {
    return cities;
  }

  Foreign zones() {
    return zones;
  }

  Map<Kind, AnswerCounts> noisy(NameMatcher contender) {
    Map<Kind, AnswerCounts> byKind = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      byKind.put(kind, tally(contender, query -> query.kind() == kind));
    }
    return byKind;
  }

  AnswerCounts all(NameMatcher contender) {
    return tally(contender, query -> true);
  }

  /** Those kinds that a comparison of letters can answer, for fairness. */
  AnswerCounts letters(NameMatcher contender) {
    return tally(contender, query -> query.kind().isOfLetters());
  }

  private AnswerCounts tally(NameMatcher contender, Predicate<NoisyQuery> which) {
    AnswerCounts tally = new AnswerCounts();
    queries.stream()
        .filter(which)
        .forEach(query -> tally.count(query.expected(), answered(contender, query)));
    return tally;
  }

  /** A place of the recorded name beside the member is as it should be. */
  private Set<String> answered(NameMatcher contender, NoisyQuery query) {
    return shared.without(query.name(), contender.resolve(query.text()));
  }

  /** What the contender does not answer as expected, in words. */
  List<String> mistakes(NameMatcher contender) {
    List<String> mistakes = new ArrayList<>();
    for (NoisyQuery query : queries) {
      Set<String> answered = answered(contender, query);
      if (!answered.equals(query.expected())) {
        mistakes.add(query.kind().words() + " '" + query.text() + "': expected " + query.expected()
            + ", " + answered);
      }
    }
    return mistakes;
  }

  AnswerCounts foreign(NameMatcher contender, List<String> places) {
    AnswerCounts tally = new AnswerCounts();
    places.forEach(place -> tally.count(Set.of(), contender.resolve(place)));
    return tally;
  }

  /** What is right, asked again with the member's country; also what is written by hand. */
  CountryAddedCheck countryGiven() {
    CountryAddedCheck law = new CountryAddedCheck(network);
    queries.forEach(query -> law.check(query.text(), query.expected()));
    handwritten().forEach(law::check);
    return law;
  }

  static AnswerCounts handwritten(NameMatcher contender) {
    AnswerCounts tally = new AnswerCounts();
    handwritten()
        .forEach((text, expected) -> countHandwritten(tally, expected, contender.resolve(text)));
    return tally;
  }

  /** Here none may be what is right. */
  private static void countHandwritten(
      AnswerCounts tally, Set<String> expected, Set<String> answered) {
    Set<String> nothing = Set.of("none");
    boolean abstained = expected.isEmpty() && answered.isEmpty();
    tally.count(expected.isEmpty() ? nothing : expected, abstained ? nothing : answered);
  }

  static Map<String, Set<String>> handwritten() {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (String[] row : Csv.read("/handwritten.csv")) {
      texts.put(row[0], row[1].isBlank() ? Set.of() : new TreeSet<>(List.of(row[1].split(" "))));
    }
    return texts;
  }
}
