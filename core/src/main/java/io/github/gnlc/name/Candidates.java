package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The members that a text may mean, each with the best name found so far. */
final class Candidates {
  /** The only one, which is all in most texts; null if there are none or several. */
  private @Nullable Candidate only;

  /** Several by member; null as long as there are not. */
  private @Nullable Map<Integer, Candidate> several;

  private boolean perfect;

  void add(int member, int name, int steps) {
    add(new Candidate(member, name, steps));
  }

  void add(Candidate candidate) {
    perfect |= candidate.cost() == 0;
    Candidate first = only;
    if (several == null && (first == null || first.member() == candidate.member())) {
      only = first == null ? candidate : first.orCheaper(candidate);
    } else {
      several(first).merge(candidate.member(), candidate, Candidate::orCheaper);
      only = null;
    }
  }

  private Map<Integer, Candidate> several(@Nullable Candidate first) {
    Map<Integer, Candidate> known = several;
    if (known == null) {
      known = new HashMap<>();
      several = known;
    }
    if (first != null) {
      known.put(first.member(), first);
    }
    return known;
  }

  boolean isEmpty() {
    return only == null && several == null;
  }

  /** Whether a name is among them to which nothing had to be done that costs. */
  boolean isPerfect() {
    return perfect;
  }

  /** The cheapest first; of equals the one of the member that comes first in every answer. */
  List<Candidate> sorted() {
    Candidate first = only;
    if (first != null) {
      return List.of(first);
    }
    Map<Integer, Candidate> known = several;
    if (known == null) {
      return List.of();
    }
    List<Candidate> sorted = new ArrayList<>(known.values());
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
      return Steps.cost(steps) + more;
    }

    /** Of two of one member the cheaper, of equals the name recorded first, the official one. */
    Candidate orCheaper(Candidate found) {
      boolean better = found.cost() == cost() ? found.name() < name() : found.cost() < cost();
      return better ? found : this;
    }
  }
}
