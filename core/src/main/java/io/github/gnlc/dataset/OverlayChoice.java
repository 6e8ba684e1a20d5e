package io.github.gnlc.dataset;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** Whose row was taken where a dataset laid over another says something else. */
public enum OverlayChoice {
  /** That of the network beneath. */
  BASE,

  /** That of the dataset laid over it. */
  OWN;

  private static final OverlayChoice[] ALL = values();

  /**
   * Returns the choice with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static OverlayChoice of(String code) {
    return Codes.find(ALL, code, "overlay choice");
  }

  /** Returns the code: {@code "base"} for {@link #BASE}. */
  public String code() {
    return Codes.code(this);
  }
}
