package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How much weight a publisher carries where sources disagree: the first of these that says anything
 * about a date wins.
 */
public enum Authority {
  /** UNESCO and its institute, the coordinator of the network. */
  UNESCO,

  /** National Commissions for UNESCO, permanent delegations and national governments. */
  NATIONAL,

  /** Everyone else: cities, universities, the press. */
  OTHER;

  private static final Authority[] ALL = values();

  /**
   * Returns the authority with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static Authority of(String code) {
    return Codes.find(ALL, code, "authority");
  }

  /** Returns the code in the dataset: {@code "unesco"} for {@link #UNESCO}. */
  public String code() {
    return Codes.code(this);
  }
}
