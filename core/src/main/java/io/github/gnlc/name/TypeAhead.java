package io.github.gnlc.name;

import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.FuzzyIndex;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.PrefixTable;
import io.github.gnlc.internal.names.Steps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Ranks members by what a user has typed: names that are the text; then official names that begin
 * with it, the shorter first, and those of which a later word begins with it; then other names in
 * the same way; then names with the beginning of their country after them; then similar names. What
 * comes later never has a higher score.
 */
final class TypeAhead {
  /** The cost of a prefix in which nearly all letters are missing. */
  private static final int MOST_MISSING = 300;

  /** A word in the middle of a name in another language is a match from so many letters on. */
  private static final int LETTERS_OF_LATER_WORDS = 4;

  private final NameIndex index;
  private final List<PrefixTable> tables;
  private final PrefixTable laterWordsOfOthers;

  TypeAhead(NameIndex index) {
    this.index = index;
    this.tables = List.of(
        PrefixTable.ofNames(index, true),
        PrefixTable.ofLaterWords(index, true),
        PrefixTable.ofNames(index, false));
    this.laterWordsOfOthers = PrefixTable.ofLaterWords(index, false);
  }

  List<Candidates.Candidate> search(String text, int limit, IntPredicate allowed) {
    String key = Folding.key(text);
    Ranking ranking = new Ranking(limit, allowed);
    if (!key.isEmpty()) {
      Candidates exact = new Candidates();
      addAll(exact, key, Steps.NONE);
      ranking.add(exact);
      for (PrefixTable table : tables) {
        ranking.add(beginning(table, key, Steps.NONE));
      }
      if (key.length() >= LETTERS_OF_LATER_WORDS) {
        ranking.add(beginning(laterWordsOfOthers, key, Steps.NONE));
      }
      inCountry(Folding.words(text).spaced(), ranking);
      similar(key, ranking);
    }
    return ranking.ranked;
  }

  private void addAll(Candidates found, String key, int steps) {
    int number = index.find(key);
    int end = index.to(number);
    for (int at = index.from(number); at < end; at++) {
      int name = index.name(at);
      found.add(index.member(name), name, index.steps(at) | steps);
    }
  }

  private Candidates beginning(PrefixTable table, String prefix, int steps) {
    Candidates found = new Candidates();
    table.forEach(prefix, (length, name) -> {
      int missing = MOST_MISSING * (length - prefix.length()) / length;
      found.add(new Candidates.Candidate(
          index.member(name), name, missing == 0 ? steps : steps | Steps.PREFIX, missing));
    });
    return found;
  }

  /** Splits the text into the beginning of a name and the beginning of its country. */
  private void inCountry(String words, Ranking ranking) {
    for (int at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
      String head = words.substring(0, at).replace(" ", "");
      String tail = words.substring(at).replace(" ", "");
      Set<Integer> countries = index.countries().withPrefix(tail);
      for (PrefixTable table : countries.isEmpty() ? List.<PrefixTable>of() : tables) {
        ranking.add(beginning(table, head, Steps.COUNTRY)
            .where(member -> countries.contains(index.countryOf(member))));
      }
    }
  }

  private void similar(String key, Ranking ranking) {
    if (ranking.isFull()) {
      return;
    }
    Candidates found = new Candidates();
    int errors = key.length() < FuzzyLookup.TWO_EDITS_FROM ? 1 : FuzzyIndex.MOST_EDITS;
    FuzzyIndex fuzzy = index.misspellings().fuzzy();
    fuzzy.find(
        key,
        errors,
        (number, distance) ->
            addAll(found, fuzzy.key(number), Steps.ofErrors(Math.max(1, distance))));
    ranking.add(found);
  }

  /** The members found, each once, up to the limit. */
  private static final class Ranking {
    private final int limit;
    private final IntPredicate allowed;
    private final Set<Integer> members = new HashSet<>();
    private final List<Candidates.Candidate> ranked = new ArrayList<>();
    private int cost;

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
          cost = Math.max(cost, candidate.cost());
          ranked.add(candidate.costing(cost));
        }
      }
    }
  }
}
