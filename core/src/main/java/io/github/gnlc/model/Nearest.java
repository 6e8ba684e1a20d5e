package io.github.gnlc.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the valid values nearest to a wrong one, for error messages. */
final class Nearest {
  private static final int LIMIT = 3;

  private Nearest() {}

  /**
   * Returns up to three candidates, nearest first, ties in the order of the candidates; none
   * further than half its length away.
   */
  static List<String> to(String value, Iterable<String> candidates) {
    String wanted = value.toLowerCase(Locale.ROOT);
    List<Scored> scored = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance * 2 <= Math.max(wanted.length(), candidate.length())) {
        scored.add(new Scored(candidate, distance));
      }
    }
    scored.sort(Comparator.comparingInt(Scored::distance));
    List<String> nearest = new ArrayList<>();
    for (Scored s : scored.subList(0, Math.min(LIMIT, scored.size()))) {
      nearest.add(s.candidate());
    }
    return nearest;
  }

  /**
   * Levenshtein distance, with the length difference alone where the texts are too long to matter.
   */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) * 2 > Math.max(a.length(), b.length())) {
      return Math.abs(a.length() - b.length());
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }

  private record Scored(String candidate, int distance) {}
}
