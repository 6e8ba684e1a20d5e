package io.github.gnlc.examples.spark;

import java.util.Locale;

/** How often answers are those that rows mean. */
final class Tally {
  private long rows;
  private long meant;
  private long matched;
  private long right;

  /** Counts a row, by the ids of the member that it means and of the one found; null for none. */
  void count(String expected, String found) {
    rows++;
    meant += expected == null ? 0 : 1;
    matched += found == null ? 0 : 1;
    right += found != null && found.equals(expected) ? 1 : 0;
  }

  long rows() {
    return rows;
  }

  /** The share of matches that are right. */
  double precision() {
    return (double) right / matched;
  }

  /** The share of rows of members that are matched with theirs. */
  double recall() {
    return (double) right / meant;
  }

  /** Returns the counts that the shares are made of. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,d of %,d matches, of %,d rows of members", right, matched, meant);
  }
}
