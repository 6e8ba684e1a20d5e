package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** How exact a published figure is. */
public enum Qualifier {
  /** The figure itself. */
  EXACTLY,

  /** That many or more: "650+", "more than 500". */
  AT_LEAST,

  /** Near that many: "around", "nearly", "some". */
  ABOUT,

  /** That many or fewer. */
  UP_TO;

  private static final Qualifier[] ALL = values();

  /**
   * Returns the qualifier with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static Qualifier of(String code) {
    return Codes.find(ALL, code, "qualifier");
  }

  /** Returns the code in the dataset: {@code "exactly"} for {@link #EXACTLY}. */
  public String code() {
    return Codes.code(this);
  }
}
