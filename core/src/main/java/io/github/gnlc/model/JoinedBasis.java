package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** On what the date rests on which a member joined. */
public enum JoinedBasis {
  /** The member is in an announced cohort, whose day it is. */
  COHORT,

  /** Sources state the date. */
  REPORTED,

  /** No source states a date; the earliest that presupposes membership sets a bound. */
  BOUNDED,

  /** No dated source says anything. */
  UNKNOWN;

  private static final JoinedBasis[] ALL = values();

  /**
   * Returns the joined basis with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static JoinedBasis of(String code) {
    return Codes.find(ALL, code, "joined basis");
  }

  /** Returns the code in the dataset: {@code "cohort"} for {@link #COHORT}. */
  public String code() {
    return Codes.code(this);
  }
}
