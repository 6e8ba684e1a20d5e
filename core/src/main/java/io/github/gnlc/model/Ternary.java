package io.github.gnlc.model;

/**
 * The answer to a question that partial knowledge may leave open:
 * {@code EdtfDate.of("2016").onOrBefore(LocalDate.parse("2016-06-01"))} is {@link #UNKNOWN}.
 */
public enum Ternary {
  /** It is so, whatever the missing part turns out to be. */
  YES,
  /** It is not so, whatever the missing part turns out to be. */
  NO,
  /** It depends on what is not known. */
  UNKNOWN;

  /**
   * Returns whether this answer counts when asked with the given certainty:
   * {@code UNKNOWN.counts(Certainty.POSSIBLE)} is true.
   */
  public boolean counts(Certainty certainty) {
    return this == YES || (this == UNKNOWN && certainty == Certainty.POSSIBLE);
  }

  /**
   * Returns the answer to the opposite question: {@code YES.not()} is {@link #NO},
   * {@code UNKNOWN.not()} is {@link #UNKNOWN}.
   */
  public Ternary not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Returns the answer to both questions together: {@code YES.and(UNKNOWN)} is {@link #UNKNOWN}.
   */
  public Ternary and(Ternary other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }
}
