package io.github.gnlc.internal.check;

import io.github.gnlc.internal.text.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the keys of tables that are like cells which should be keys and are none. Looking takes
 * time for each key there is, so it is done for the first hundred different cells.
 */
final class NearestKeys {
  private static final int ASKED = 100;

  private final Map<String, List<String>> sorted = new HashMap<>();
  private final Map<List<String>, String> known = new HashMap<>();

  /** In words, to end a finding: {@code "; nearest: CN"}; empty if none is like it. */
  String among(String table, Collection<String> valid, String cell) {
    List<String> asked = List.of(table, cell);
    String before = known.get(asked);
    if (before != null || known.size() == ASKED) {
      return before == null ? "" : before;
    }
    List<String> keys =
        sorted.computeIfAbsent(table, name -> valid.stream().sorted().toList());
    List<String> nearest = Nearest.to(cell, keys);
    String words = nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
    known.put(asked, words);
    return words;
  }
}
