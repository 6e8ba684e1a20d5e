package io.github.gnlc.internal.text;

/**
 * Optimal string alignment distance: how many letters to insert, delete, replace or swap with their
 * neighbour make one text of another.
 */
public final class EditDistance {
  /** How many letters a single error takes in at most: two that are swapped. */
  private static final int MOST_OF_ONE = 2;

  private EditDistance() {}

  /** The distance of two texts, or the limit plus one if it is more than the limit. */
  public static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    if (limit == 1 && endA - from > MOST_OF_ONE) {
      return limit + 1;
    }
    return endA == from || endB == from
        ? endA - from + endB - from
        : ofDifferent(a.substring(from, endA), b.substring(from, endB), limit);
  }

  /**
   * Which letters a text has, in 32 bits, and which of them more than once, in 32 more. A letter
   * inserted or deleted changes one bit at most, one replaced two, and a swap none.
   */
  public static long letters(String text) {
    long once = 0;
    long twice = 0;
    for (int i = 0; i < text.length(); i++) {
      long letter = 1L << (text.charAt(i) & 31);
      twice |= once & letter;
      once |= letter;
    }
    return once | twice << 32;
  }

  /**
   * What the distance of two texts is not below, told by their {@link #letters} and by the
   * difference of their lengths, without looking at the texts.
   */
  public static int least(long lettersOfA, long lettersOfB, int longer) {
    int difference = Math.abs(longer);
    return Math.max(difference, (Long.bitCount(lettersOfA ^ lettersOfB) + difference + 1) / 2);
  }

  /** The distance of what is left of two texts without the letters at both ends that they share. */
  private static int ofDifferent(String a, String b, int limit) {
    int width = b.length() + 1;
    int[] beforePrevious = new int[width];
    int[] previous = new int[width];
    int[] current = new int[width];
    for (int j = 0; j < width; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int least = fillRow(a, b, i, limit, beforePrevious, previous, current);
      if (least > limit) {
        return limit + 1;
      }
      int[] free = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = free;
    }
    return Math.min(previous[b.length()], limit + 1);
  }

  /**
   * Fills in the distances of the first i letters of a from the first letters of b, and returns the
   * least; only those within the limit of the diagonal, as all others are above it.
   */
  private static int fillRow(
      String a, String b, int i, int limit, int[] beforePrevious, int[] previous, int[] current) {
    int first = Math.max(1, i - limit);
    int last = Math.min(b.length(), i + limit);
    current[first - 1] = first == 1 ? i : limit + 1;
    int least = current[first - 1];
    for (int j = first; j <= last; j++) {
      int distance = Math.min(
          Math.min(previous[j], current[j - 1]) + 1,
          previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        distance = Math.min(distance, beforePrevious[j - 2] + 1);
      }
      current[j] = distance;
      least = Math.min(least, distance);
    }
    if (last < b.length()) {
      current[last + 1] = limit + 1;
    }
    return least;
  }
}
