package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How exact a published {@link Figure} is said to be.
 *
 * <pre>{@code
 * Gnlc.statements().get("s0802/2022-09-02/members/294").figure().qualifier();   // EXACTLY
 * Qualifier.of("at-least");                            // AT_LEAST
 * }</pre>
 */
public enum Qualifier {
  /** The number itself: "294 members". */
  EXACTLY,

  /** That number or more: "650+", "more than 500". */
  AT_LEAST,

  /** Near that number: "around", "nearly", "some". */
  ABOUT,

  /** That number or fewer: "up to 100". */
  UP_TO;

  private static final Qualifier[] ALL = values();

  /**
   * Returns the qualifier with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "exactly"}
   * @return the qualifier, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static Qualifier of(String code) {
    return Codes.find(ALL, code, "qualifier");
  }

  /** {@return the code in the dataset: {@code "exactly"} for {@link #EXACTLY}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
