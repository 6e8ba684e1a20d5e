package io.github.gnlc.name;

/**
 * Counts typing errors: letters inserted, left out, replaced, or two neighbours swapped (optimal
 * string alignment).
 */
final class Edits {
  private Edits() {}

  /** The number of errors between two texts, or a number above the limit if there are more. */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int width = b.length() + 1;
    int[] beforePrevious = new int[width];
    int[] previous = new int[width];
    int[] current = new int[width];
    for (int j = 0; j < width; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int best = row(a, b, i, limit, beforePrevious, previous, current);
      if (best > limit) {
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
   * The errors between the first letters of a and as many letters of b as each place in the row
   * says; only of as many as the limit more or fewer, since more errors than that are all the same.
   */
  private static int row(
      String a, String b, int i, int limit, int[] beforePrevious, int[] previous, int[] current) {
    int first = Math.max(1, i - limit);
    int last = Math.min(b.length(), i + limit);
    current[first - 1] = first == 1 ? i : limit + 1;
    int best = current[first - 1];
    for (int j = first; j <= last; j++) {
      int edits = Math.min(
          Math.min(previous[j], current[j - 1]) + 1,
          previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        edits = Math.min(edits, beforePrevious[j - 2] + 1);
      }
      current[j] = edits;
      best = Math.min(best, edits);
    }
    if (last < b.length()) {
      current[last + 1] = limit + 1;
    }
    return best;
  }
}
