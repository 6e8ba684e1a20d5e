package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What the date of joining of a member is based on.
 *
 * <pre>{@code
 * Gnlc.members().get("cn-guangzhou").joinedBasis();    // COHORT,   joined 2022-09-02
 * Gnlc.members().get("am-dilijan").joinedBasis();      // REPORTED, joined 2016-10
 * Gnlc.members().get("tr-konya").joinedBasis();        // INFERRED, joined 2016-10/2018-03
 * Gnlc.members().get("cn-xi-an").joinedBasis();        // BOUNDED,  joined ../2024-02-18
 * Gnlc.members().get("cm-touboro").joinedBasis();      // UNKNOWN,  joined unknown
 * }</pre>
 *
 * <p>{@code Gnlc.explain().joined(memberId)} has the step and the sources in full.
 */
public enum JoinedBasis {
  /** The member belongs to an announced cohort, and joined on the day of its announcement. */
  COHORT,

  /** Sources state the date, or the editors decided which of those stated it is. */
  REPORTED,

  /**
   * No source that the editors accept states the date, but it follows from what several say; their
   * {@link Decision} tells how. It may be an interval, such as {@code 2016-10/2018-03}.
   */
  INFERRED,

  /**
   * No source states a date; the earliest source that presupposes membership sets a bound, such as
   * {@code ../2024-02-18}, and a source that shows that it was not yet a member another:
   * {@code 2016-06-23/2018-12}.
   */
  BOUNDED,

  /** No source with a date says anything of the member. */
  UNKNOWN;

  private static final JoinedBasis[] ALL = values();

  /**
   * Returns the joined basis with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "cohort"}
   * @return the joined basis, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static JoinedBasis of(String code) {
    return Codes.find(ALL, code, "joined basis");
  }

  /** {@return the code in the dataset: {@code "cohort"} for {@link #COHORT}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
