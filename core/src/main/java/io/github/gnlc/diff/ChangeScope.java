package io.github.gnlc.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * Where something changed between two datasets: a city that joins changes the world, a page found
 * that says when it joined changes only what is known of the world.
 *
 * <p>A scope is obtained from {@link Change#scope()} or {@link ChangeKind#scope()}, as a constant,
 * or from its code: {@code ChangeScope.of("world")} is {@link #WORLD}. Changes of the world come
 * first in every difference. No method returns null.
 */
public enum ChangeScope {
  /** In the world, after the day on which the older dataset was compiled. */
  WORLD,

  /** In what is known of it. */
  KNOWLEDGE;

  private static final ChangeScope[] ALL = values();

  /**
   * Returns the scope with exactly this {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the scope, not null
   * @throws UnknownCodeException if there is none; the message lists all codes
   */
  @JsonCreator
  public static ChangeScope of(String code) {
    return Codes.find(ALL, code, "scope of a change");
  }

  /**
   * Returns the code of the scope, which is the name of the constant in lower case.
   *
   * @return the code, such as {@code "world"} for {@link #WORLD}
   */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
