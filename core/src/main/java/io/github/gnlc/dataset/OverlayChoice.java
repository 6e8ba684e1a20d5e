package io.github.gnlc.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * Which of two rows is taken where a dataset laid over a network has another value:
 * {@code conflict.taken() == OverlayChoice.BASE}.
 *
 * @see OverlayConflict#taken()
 */
public enum OverlayChoice {
  /** The row of the network beneath. */
  BASE,

  /** The row of the dataset laid over it. */
  OWN;

  private static final OverlayChoice[] ALL = values();

  /**
   * {@return the choice with exactly this {@linkplain #code() code}}
   *
   * @param code the code, to the letter, not null
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  @JsonCreator
  public static OverlayChoice of(String code) {
    return Codes.find(ALL, code, "overlay choice");
  }

  /** {@return the code: {@code "base"} for {@link #BASE}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
