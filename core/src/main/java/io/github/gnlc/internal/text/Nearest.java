package io.github.gnlc.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the valid values nearest to a wrong one, for error messages. */
public final class Nearest {
  private static final int LIMIT = 3;
  private static final int NOT_ALIKE = Integer.MAX_VALUE / 2;
  private static final int LONGEST_IN_WORDS = 100;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Nearest() {}

  /**
   * Returns up to three candidates, nearest first, ties in the order of the candidates; none
   * further than half its length away.
   */
  public static ImmutableList<String> to(String value, Iterable<String> candidates) {
    String wanted = value.toLowerCase(Locale.ROOT);
    List<Scored> scored = new ArrayList<>();
    for (String candidate : candidates) {
      String lower = candidate.toLowerCase(Locale.ROOT);
      int most = Math.max(wanted.length(), lower.length()) / 2;
      int distance = Math.min(EditDistance.between(wanted, lower, most), wordByWord(wanted, lower));
      if (distance <= most) {
        scored.add(new Scored(candidate, distance));
      }
    }
    scored.sort(Comparator.comparingInt(Scored::distance));
    return scored.stream()
        .limit(LIMIT)
        .map(Scored::candidate)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The distance of the words in whatever order, a word more or less counting for one:
   * {@code "korea, south"} is near South Korea. That of the texts as they are if neither has
   * several.
   */
  private static int wordByWord(String a, String b) {
    if (a.length() > LONGEST_IN_WORDS || (a.indexOf(' ') < 0 && b.indexOf(' ') < 0)) {
      return NOT_ALIKE;
    }
    String[] fewer = WORDS.split(a);
    String[] more = WORDS.split(b);
    if (fewer.length > more.length) {
      String[] swap = fewer;
      fewer = more;
      more = swap;
    }
    int sum = more.length - fewer.length;
    boolean alike = false;
    for (String word : fewer) {
      int best = LONGEST_IN_WORDS;
      for (String other : more) {
        int most = Math.max(word.length(), other.length()) / 4;
        int distance = EditDistance.between(word, other, most);
        best = distance <= most ? Math.min(best, distance) : best;
      }
      alike |= best < LONGEST_IN_WORDS;
      sum += Math.min(best, word.length());
    }
    return alike ? sum : NOT_ALIKE;
  }

  private record Scored(String candidate, int distance) {}
}
