package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** What a decision of the editors settles about a member. */
public enum DecisionProperty {
  /** When it joined. */
  JOINED,

  /** Where it stands. */
  STATUS;

  private static final DecisionProperty[] ALL = values();

  /**
   * Returns the property of a decision with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static DecisionProperty of(String code) {
    return Codes.find(ALL, code, "property of a decision");
  }

  /** Returns the code in the dataset: {@code "joined"} for {@link #JOINED}. */
  public String code() {
    return Codes.code(this);
  }
}
