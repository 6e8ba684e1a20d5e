package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.Network;
import io.github.gnlc.model.NameStep;
import io.github.gnlc.model.Strictness;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.Resolution;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What another minimum length for typing errors would do, read off the lenient answers: a match
 * with errors counts only if the recorded name is long enough.
 */
final class Curve {
  private final Ours lenient;

  Curve(Network network) {
    this.lenient = new Ours(network, Strictness.LENIENT);
  }

  Tally queries(List<NoisyQuery> queries, int oneFrom, int twoFrom) {
    Tally tally = new Tally();
    for (NoisyQuery query : queries) {
      tally.count(query.expected(), answer(query.text(), oneFrom, twoFrom));
    }
    return tally;
  }

  long falsePositives(List<String> places, int oneFrom, int twoFrom) {
    return places.stream()
        .filter(place -> !answer(place, oneFrom, twoFrom).isEmpty())
        .count();
  }

  private Set<String> answer(String text, int oneFrom, int twoFrom) {
    Resolution resolution = lenient.answer(text);
    Set<String> ids = new TreeSet<>();
    if (!(resolution instanceof Resolution.None)) {
      for (Match match : resolution.candidates()) {
        if (counts(match, oneFrom, twoFrom)) {
          ids.add(match.member().id());
        }
      }
    }
    return ids;
  }

  private static boolean counts(Match match, int oneFrom, int twoFrom) {
    int length = Fold.key(match.name()).length();
    if (match.steps().contains(NameStep.UNKNOWN_WORDS)) {
      return false;
    }
    if (match.steps().contains(NameStep.TWO_EDITS)) {
      return length >= twoFrom;
    }
    return !match.steps().contains(NameStep.ONE_EDIT) || length >= oneFrom;
  }
}
