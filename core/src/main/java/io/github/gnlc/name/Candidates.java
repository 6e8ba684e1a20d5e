package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members that a text may mean, each with the best name found so far. */
final class Candidates {
  private final Map<Integer, Candidate> best = new HashMap<>();
  private boolean perfect;

  void add(int member, int name, int steps) {
    Candidate candidate = new Candidate(member, name, steps);
    perfect |= candidate.cost() == 0;
    best.merge(member, candidate, (known, found) -> found.cost() < known.cost() ? found : known);
  }

  boolean isEmpty() {
    return best.isEmpty();
  }

  /** Whether a name is among them to which nothing had to be done that costs. */
  boolean isPerfect() {
    return perfect;
  }

  /** The cheapest first; of equals the one of the member that comes first in every answer. */
  List<Candidate> sorted() {
    List<Candidate> sorted = new ArrayList<>(best.values());
    sorted.sort(Comparator.comparingInt(Candidate::cost).thenComparingInt(Candidate::member));
    return sorted;
  }

  /** A member, the recorded name that the text is like, and what was done to the text. */
  record Candidate(int member, int name, int steps) {
    int cost() {
      return Steps.cost(steps);
    }
  }
}
