package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** How long a provision of a rule holds. */
public enum RuleValidity {
  /** From its beginning until a later provision replaces it. */
  STANDING,

  /** Only for the year or occasion it names, such as a deadline. */
  OCCASION;

  private static final RuleValidity[] ALL = values();

  /**
   * Returns the validity of a rule with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static RuleValidity of(String code) {
    return Codes.find(ALL, code, "validity of a rule");
  }

  /** Returns the code in the dataset: {@code "standing"} for {@link #STANDING}. */
  public String code() {
    return Codes.code(this);
  }
}
