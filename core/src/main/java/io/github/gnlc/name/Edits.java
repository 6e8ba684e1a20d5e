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
      current[0] = i;
      int best = i;
      for (int j = 1; j < width; j++) {
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
}
