package io.github.gnlc.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** What a rule does for the answer that it is a reason of. */
public enum RuleReasonKind {
  /** It must be met: who may apply at all. */
  REQUIREMENT,

  /**
   * It limits how many may be nominated or awarded together, which no single member meets or fails;
   * it never makes a member ineligible.
   */
  LIMIT;

  private static final RuleReasonKind[] ALL = values();

  /**
   * {@return the kind of reason with exactly this {@linkplain #code() code}}
   *
   * @param code the code, to the letter, not null
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  @JsonCreator
  public static RuleReasonKind of(String code) {
    return Codes.find(ALL, code, "kind of reason");
  }

  /** {@return the code: {@code "requirement"} for {@link #REQUIREMENT}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
