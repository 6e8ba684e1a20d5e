package io.github.gnlc.name;

import io.github.gnlc.internal.names.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Members that a text may mean, each with its best name so far. */
final class Candidates {
  /** What two candidates may differ by in cost and still be as likely. */
  static final int CLOSE = 20;

  private final Map<Integer, Candidate> byMember = new HashMap<>();
  private int leastCost = Integer.MAX_VALUE;

  void add(int member, int name, int steps) {
    add(new Candidate(member, name, steps));
  }

  void add(Candidate candidate) {
    leastCost = Math.min(leastCost, candidate.cost());
    byMember.merge(candidate.member(), candidate, Candidate::orCheaper);
  }

  boolean isEmpty() {
    return byMember.isEmpty();
  }

  /** Whether one of them matches at no cost. */
  boolean isPerfect() {
    return leastCost == 0;
  }

  /** Whether one is more likely than any at so high a cost. */
  boolean excel(int cost) {
    return leastCost < cost - CLOSE;
  }

  /** Whether a name of a member at this cost or a higher one would be no better than that known. */
  boolean excel(int member, int name, int cost) {
    Candidate known = byMember.get(member);
    return known != null && !known.isBeatenBy(name, cost);
  }

  /** The cheapest first; equals in the order of the members. */
  List<Candidate> sorted() {
    List<Candidate> sorted = new ArrayList<>(byMember.values());
    sorted.sort(Comparator.comparingInt(Candidate::cost).thenComparingInt(Candidate::member));
    return sorted;
  }

  /** The candidates whose member passes a test. */
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
   * A member, its recorded name that is similar to the text, the steps between them, and the cost
   * beyond that of the steps.
   */
  record Candidate(int member, int name, int steps, int more) {
    Candidate(int member, int name, int steps) {
      this(member, name, steps, 0);
    }

    int cost() {
      return Steps.cost(steps) + more;
    }

    /** This one at a cost that is not less than its own. */
    Candidate costing(int cost) {
      return cost == cost() ? this : new Candidate(member, name, steps, more + cost - cost());
    }

    /** The cheaper of two for one member; of equals the name recorded first. */
    Candidate orCheaper(Candidate found) {
      return isBeatenBy(found.name(), found.cost()) ? found : this;
    }

    private boolean isBeatenBy(int other, int itsCost) {
      return itsCost < cost() || (itsCost == cost() && other < name);
    }
  }
}
