package io.github.gnlc.audit;

/** What is counted in the data: those known for sure, and with those that are merely possible. */
record CountBounds(long known, long possible) {

  static CountBounds of(long exact) {
    return new CountBounds(exact, exact);
  }

  boolean isExact() {
    return known == possible;
  }

  /** Widens this tally so that it holds another too. */
  CountBounds or(CountBounds other) {
    return new CountBounds(Math.min(known, other.known), Math.max(possible, other.possible));
  }

  /** For people: {@code 71} or {@code 71 to 80}. */
  @Override
  public String toString() {
    return isExact() ? Long.toString(known) : known + " to " + possible;
  }
}
