package io.github.gnlc.name;

import io.github.gnlc.model.NameStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Ranks members by what somebody has typed so far: names that are the text, then names that begin
 * with it, the shorter first, then names like it.
 */
final class TypeAhead {
  private final NameIndex index;

  TypeAhead(NameIndex index) {
    this.index = index;
  }

  List<Candidates.Candidate> search(String text, int limit, IntPredicate allowed) {
    String key = Folding.key(text);
    List<Candidates.Candidate> ranked = new ArrayList<>();
    Set<Integer> members = new HashSet<>();
    if (key.isEmpty()) {
      return ranked;
    }
    List<String> keys = withPrefix(key);
    keys.sort((a, b) ->
        a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
    keys.forEach(found -> add(found, limit, allowed, members, ranked));
    if (ranked.size() < limit) {
      Candidates similar = new Candidates();
      index
          .fuzzy()
          .find(
              key,
              key.length() < Thresholds.MEASURED.twoEditsFrom() ? 1 : FuzzyIndex.MOST_EDITS,
              (found, distance) -> {
                for (int packed : index.namesUnder(index.fuzzy().key(found))) {
                  int name = NameIndex.name(packed);
                  similar.add(
                      index.member(name),
                      name,
                      NameIndex.steps(packed)
                          | Steps.of(distance <= 1 ? NameStep.ONE_EDIT : NameStep.TWO_EDITS));
                }
              });
      for (Candidates.Candidate candidate : similar.sorted()) {
        if (ranked.size() < limit
            && allowed.test(candidate.member())
            && members.add(candidate.member())) {
          ranked.add(candidate);
        }
      }
    }
    return ranked;
  }

  private void add(
      String key,
      int limit,
      IntPredicate allowed,
      Set<Integer> members,
      List<Candidates.Candidate> ranked) {
    Candidates found = new Candidates();
    for (int packed : index.namesUnder(key)) {
      found.add(
          index.member(NameIndex.name(packed)), NameIndex.name(packed), NameIndex.steps(packed));
    }
    for (Candidates.Candidate candidate : found.sorted()) {
      if (ranked.size() < limit
          && allowed.test(candidate.member())
          && members.add(candidate.member())) {
        ranked.add(candidate);
      }
    }
  }

  private List<String> withPrefix(String prefix) {
    String[] keys = index.sortedKeys();
    int at = Arrays.binarySearch(keys, prefix);
    List<String> found = new ArrayList<>();
    for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(prefix); i++) {
      found.add(keys[i]);
    }
    return found;
  }
}
