package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Ranks members by what a user has typed: names that are the text, then names that begin with it,
 * the shorter first, then names of which a later word begins with it, then names with the beginning
 * of their country after them, then similar names.
 */
final class TypeAhead {
  /** The cost of a prefix in which nearly all letters are missing. */
  private static final int MOST_MISSING = 300;

  private final NameIndex index;
  private final List<Tail> tails = new ArrayList<>();

  TypeAhead(NameIndex index) {
    this.index = index;
    for (int name = 0; name < index.size(); name++) {
      String words = Folding.words(index.text(name)).spaced();
      for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
        tails.add(new Tail(words.substring(at).replace(" ", ""), name));
      }
    }
    tails.sort(Comparator.comparing(Tail::key).thenComparing(Tail::name));
  }

  List<Candidates.Candidate> search(String text, int limit, IntPredicate allowed) {
    String key = Folding.key(text);
    Ranking ranking = new Ranking(limit, allowed);
    if (!key.isEmpty()) {
      begin(key, ranking);
    }
    if (!key.isEmpty() && !ranking.isFull()) {
      later(key, ranking);
      inCountry(Folding.words(text).spaced(), ranking);
      similar(key, ranking);
    }
    return ranking.ranked;
  }

  private void begin(String prefix, Ranking ranking) {
    index.keys().withPrefix(prefix, key -> {
      Candidates found = new Candidates();
      addAll(found, key, prefix.length(), StepSet.NONE);
      ranking.add(found);
      return ranking.isFull();
    });
  }

  private void addAll(Candidates found, String key, int typed, int steps) {
    for (NameIndex.KeyedName keyed : index.namesUnder(key)) {
      int name = keyed.name();
      found.add(prefix(name, keyed.steps() | steps, typed, key.length()));
    }
  }

  private Candidates.Candidate prefix(int name, int steps, int typed, int length) {
    return typed == length
        ? new Candidates.Candidate(index.member(name), name, steps, 0)
        : new Candidates.Candidate(
            index.member(name),
            name,
            steps | StepSet.of(NameStep.PREFIX),
            MOST_MISSING * (length - typed) / length);
  }

  private void later(String prefix, Ranking ranking) {
    Candidates found = new Candidates();
    for (int i = firstTail(prefix); i < tails.size(); i++) {
      Tail tail = tails.get(i);
      if (!tail.key().startsWith(prefix)) {
        break;
      }
      int length = Folding.key(index.text(tail.name())).length();
      found.add(prefix(tail.name(), StepSet.NONE, prefix.length(), length));
    }
    ranking.add(found);
  }

  private int firstTail(String prefix) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tails.get(middle).key().compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Splits the text into the beginning of a name and the beginning of its country. */
  private void inCountry(String words, Ranking ranking) {
    for (int at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
      String head = words.substring(0, at).replace(" ", "");
      String tail = words.substring(at).replace(" ", "");
      Set<Integer> countries = index.countries().withPrefix(tail);
      Candidates found = new Candidates();
      if (!countries.isEmpty()) {
        index.keys().withPrefix(head, key -> {
          addAll(found, key, head.length(), StepSet.of(NameStep.COUNTRY));
          return false;
        });
      }
      ranking.add(found.where(member -> countries.contains(index.countryOf(member))));
    }
  }

  private void similar(String key, Ranking ranking) {
    if (ranking.isFull()) {
      return;
    }
    Candidates found = new Candidates();
    int errors = key.length() < FuzzyLookup.TWO_EDITS_FROM ? 1 : FuzzyIndex.MOST_EDITS;
    index.fuzzy().find(key, errors, (number, distance) -> {
      int step = StepSet.of(distance <= 1 ? NameStep.ONE_EDIT : NameStep.TWO_EDITS);
      addAll(found, index.fuzzy().key(number), index.fuzzy().key(number).length(), step);
    });
    ranking.add(found);
  }

  /** The key of the rest of a name from its second or a later word. */
  private record Tail(String key, int name) {}

  /** The members found, each once, up to the limit. */
  private static final class Ranking {
    private final int limit;
    private final IntPredicate allowed;
    private final Set<Integer> members = new HashSet<>();
    private final List<Candidates.Candidate> ranked = new ArrayList<>();

    Ranking(int limit, IntPredicate allowed) {
      this.limit = limit;
      this.allowed = allowed;
    }

    boolean isFull() {
      return ranked.size() >= limit;
    }

    void add(Candidates found) {
      for (Candidates.Candidate candidate : found.sorted()) {
        if (!isFull() && allowed.test(candidate.member()) && members.add(candidate.member())) {
          ranked.add(candidate);
        }
      }
    }
  }
}
