package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a source is.
 *
 * <pre>{@code
 * Gnlc.sources().get("s0070").kind();                  // RELEASE
 * Gnlc.sources().ofKind(SourceKind.NEWSLETTER).count();   // 7
 * }</pre>
 */
public enum SourceKind {
  /** A release of UNESCO, its Institute for Lifelong Learning or a National Commission. */
  RELEASE,

  /** A profile of one city by the network. */
  PROFILE,

  /** A newsletter of the network. */
  NEWSLETTER,

  /** A list of members. */
  LIST,

  /** A report of the press. */
  NEWS,

  /** A page of a city or of an institution of its own. */
  CITY,

  /** Anything else, such as a study, a call or a page of a university. */
  OTHER;

  private static final SourceKind[] ALL = values();

  /**
   * Returns the kind with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "release"}
   * @return the kind, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static SourceKind of(String code) {
    return Codes.find(ALL, code, "kind of source");
  }

  /** {@return the code in the dataset: {@code "release"} for {@link #RELEASE}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
