package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How much of a document its provisions in the dataset cover.
 *
 * <pre>{@code
 * Gnlc.documents().get("beijing-declaration").extent();                    // Optional[PART]
 * }</pre>
 */
public enum DocumentExtent {
  /** Only what others say that it says. */
  SUMMARY,

  /** Some of its own text, or of a translation. */
  PART,

  /** All of its text. */
  WHOLE;

  private static final DocumentExtent[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "summary"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static DocumentExtent of(String code) {
    return Codes.find(ALL, code, "extent of a document");
  }

  /** {@return the code in the dataset: {@code "summary"} for {@link #SUMMARY}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
