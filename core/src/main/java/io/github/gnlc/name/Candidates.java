package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The members that a text may mean, each with the best name found so far. */
final class Candidates {
  private final Map<Integer, Candidate> byMember = new HashMap<>();
  private boolean perfect;

  void add(int member, int name, int steps) {
    add(new Candidate(member, name, steps));
  }

  void add(Candidate candidate) {
    perfect |= candidate.cost() == 0;
    byMember.merge(candidate.member(), candidate, Candidate::orCheaper);
  }

  boolean isEmpty() {
    return byMember.isEmpty();
  }

  /** Whether a name is among them to which nothing had to be done that costs. */
  boolean isPerfect() {
    return perfect;
  }

  /** The cheapest first; of equals the one of the member that comes first in every answer. */
  List<Candidate> sorted() {
    List<Candidate> sorted = new ArrayList<>(byMember.values());
    sorted.sort(Comparator.comparingInt(Candidate::cost).thenComparingInt(Candidate::member));
    return sorted;
  }

  /** Those of some members alone. */
  Candidates where(IntPredicate wanted) {
    Candidates some = new Candidates();
    for (Candidate candidate : sorted()) {
      if (wanted.test(candidate.member())) {
        some.add(candidate);
      }
    }
    return some;
  }

  /**
   * A member, the recorded name that the text is like, what was done to the text, and what it costs
   * beyond the steps.
   */
  record Candidate(int member, int name, int steps, int more) {
    Candidate(int member, int name, int steps) {
      this(member, name, steps, 0);
    }

    int cost() {
      return StepSet.cost(steps) + more;
    }

    /** Of two of one member the cheaper, of equals the name recorded first, the official one. */
    Candidate orCheaper(Candidate found) {
      boolean better = found.cost() == cost() ? found.name() < name() : found.cost() < cost();
      return better ? found : this;
    }
  }
}
