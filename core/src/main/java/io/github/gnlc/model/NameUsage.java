package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a name of a member was in use for, where it is not the name of today.
 *
 * <pre>{@code
 * Gnlc.memberNames().ofMember("am-gyumri").stream()
 *     .filter(name -> name.usage().equals(Optional.of(NameUsage.FORMER)))
 *     .map(MemberName::name)
 *     .toList();                                       // [… Leninakan …]
 * }</pre>
 */
public enum NameUsage {
  /** The name that the place had until it was renamed: Leninakan for Gyumri. */
  FORMER,

  /** The name of today as it was spelt in Latin letters before: Tientsin for Tianjin. */
  OLDER_ROMANIZATION;

  private static final NameUsage[] ALL = values();

  /**
   * Returns the usage with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "former"}
   * @return the usage, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static NameUsage of(String code) {
    return Codes.find(ALL, code, "usage of a name");
  }

  /** {@return the code in the dataset: {@code "former"} for {@link #FORMER}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
