package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * A group of people that practices are for, or a body that carries them together with others. The
 * list has those that recur in the sources.
 *
 * <pre>{@code
 * Gnlc.practices().forGroup(PracticeGroup.HOMELESS_PEOPLE).count();       // 2
 * }</pre>
 */
public enum PracticeGroup {
  /** Women and girls. */
  WOMEN,

  /** Older people. */
  OLDER_PEOPLE;

  private static final PracticeGroup[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "women"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  public static PracticeGroup of(String code) {
    return Codes.find(ALL, code, "group of a practice");
  }

  /** Returns the code in the dataset: {@code "women"} for {@link #WOMEN}. */
  public String code() {
    return Codes.code(this);
  }
}
