package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * In which manner a source says what it says, where that is not outright.
 *
 * <pre>{@code
 * Gnlc.purposes().get("purpose-partnerships").accounts().get(0).manner();   // Optional[CALLED_FOR]
 * }</pre>
 */
public enum Manner {
  /** It asks that it be so. */
  CALLED_FOR,

  /** It names it as an objective. */
  OBJECTIVE,

  /** It says so before the event or the adoption of the document. */
  EXPECTED,

  /** It reports a proposal, or what was said beside the text. */
  PROPOSAL,

  /** It sums up a text that it does not print. */
  SUMMARY,

  /** It says that there are such points, or how many, and does not list them. */
  COUNT;

  private static final Manner[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "called-for"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static Manner of(String code) {
    return Codes.find(ALL, code, "manner of an account");
  }

  /** {@return the code in the dataset: {@code "called-for"} for {@link #CALLED_FOR}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
