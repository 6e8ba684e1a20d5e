package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What was found, as an answer tells it. */
final class Matches {
  private static final int PERFECT = 1000;

  private Matches() {}

  /** A member, by a name, and what had to be done to the text. */
  static Match of(NameIndex index, String text, Candidates.Candidate candidate) {
    String name = index.text(candidate.name());
    int steps = candidate.steps();
    if (steps == Steps.NONE) {
      steps |= Spellings.between(text, name);
    }
    int cost = Steps.cost(steps) + candidate.more();
    double score = (PERFECT - Math.min(PERFECT, cost)) / (double) PERFECT;
    return new Match(index.members().get(candidate.member()), name, score, Steps.toSet(steps));
  }

  /** The first of several, at most so many. */
  static ImmutableList<Match> of(
      NameIndex index, String text, List<Candidates.Candidate> candidates, int most) {
    int size = Math.min(most, candidates.size());
    ImmutableList.Builder<Match> matches = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      matches.add(of(index, text, candidates.get(i)));
    }
    return matches.build();
  }
}
