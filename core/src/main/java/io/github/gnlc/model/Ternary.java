package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * The answer to a question that partial knowledge may leave open: yes, no or unknown.
 *
 * <p>{@link #not()} and {@link #and(Ternary)} are those of Kleene's strong logic of three values.
 * Obtain it from the questions of {@link EdtfDate}:
 *
 * <pre>{@code
 * EdtfDate joined = EdtfDate.of("2016");
 * joined.onOrBefore(LocalDate.parse("2015-12-31"));    // NO
 * joined.onOrBefore(LocalDate.parse("2016-06-01"));    // UNKNOWN
 * joined.onOrBefore(LocalDate.parse("2016-12-31"));    // YES
 * }</pre>
 */
public enum Ternary {
  /** It is so, whatever is not known. */
  YES,
  /** It is not so, whatever is not known. */
  NO,
  /** It depends on what is not known. */
  UNKNOWN;

  /**
   * Returns whether a query with this certainty counts the answer: {@link #YES} always,
   * {@link #UNKNOWN} only with {@link Certainty#POSSIBLE}, {@link #NO} never.
   *
   * @param certainty the certainty, not null
   * @return true if the answer counts
   */
  public boolean counts(Certainty certainty) {
    return this == YES || (this == UNKNOWN && certainty == Certainty.POSSIBLE);
  }

  /**
   * Returns the answer to the opposite question: {@code YES.not()} is {@link #NO},
   * {@code UNKNOWN.not()} is {@link #UNKNOWN}.
   *
   * @return the opposite answer, never null
   */
  public Ternary not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Returns the answer to whether both are so: {@link #NO} if either is, {@link #YES} if both are,
   * else {@link #UNKNOWN}.
   *
   * @param other the answer to the other question, not null
   * @return the answer to both, never null
   */
  public Ternary and(Ternary other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  @JsonCreator
  static Ternary fromJson(String code) {
    return Codes.find(values(), code, "ternary");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
