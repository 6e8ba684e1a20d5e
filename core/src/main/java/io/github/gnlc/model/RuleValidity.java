package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How long a provision of a rule holds.
 *
 * <pre>{@code
 * Gnlc.rules().get("award.bar_years").periods().get(0).validity();       // STANDING
 * Gnlc.rules().get("membership.deadline").periods().get(0).validity();   // OCCASION
 * }</pre>
 */
public enum RuleValidity {
  /** It holds until a later provision of the same rule replaces it. */
  STANDING,

  /** It holds only for the year or occasion that it names, such as a deadline. */
  OCCASION;

  private static final RuleValidity[] ALL = values();

  /**
   * Returns the validity of a rule with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "standing"}
   * @return the validity of a rule, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static RuleValidity of(String code) {
    return Codes.find(ALL, code, "validity of a rule");
  }

  /** {@return the code in the dataset: {@code "standing"} for {@link #STANDING}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
