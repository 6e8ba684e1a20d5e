package io.github.gnlc.model;

/** Which step of the rule for all evidence settled a conclusion. */
public enum ConclusionStep {
  /** Nothing was known, so nothing is concluded. */
  NOTHING_KNOWN("no source with a date says anything"),
  /** All sources that say anything say the same. */
  AGREEMENT("all sources agree"),
  /** The most authoritative publisher said so. */
  AUTHORITY("the most authoritative publisher says so"),
  /** Among publishers of equal weight, most sources said so. */
  NUMBER_OF_SOURCES("most sources of equal authority say so"),
  /** Among equals it was the earliest. */
  EARLIEST("it is the earliest of what equally weighty sources say"),
  /** No source gave a date; the tightest bound that a source sets was taken. */
  BOUND("no source gives a date, and this is the tightest bound that a source sets"),
  /** A source says that the member left, which is taken before sources that list it. */
  LEFT("a source says that it is no longer a member"),
  /** The editors decided, and said why. */
  DECISION("the editors decided");

  private final String words;

  ConclusionStep(String words) {
    this.words = words;
  }

  /** Returns the step in words, to follow "because": {@code "all sources agree"}. */
  public String words() {
    return words;
  }
}
