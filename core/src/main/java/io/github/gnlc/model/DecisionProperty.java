package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The property of a member that a {@link Decision} of the editors settles.
 *
 * <p>All other properties follow from the evidence or are recorded directly:
 *
 * <pre>{@code
 * Gnlc.network().decisions().get(0).property();        // INFERRED
 * DecisionProperty.of("status");                       // STATUS
 * }</pre>
 */
public enum DecisionProperty {
  /** The date on which it joined, {@link Member#joined()}. */
  JOINED,

  /** Its status, {@link Member#status()}. */
  STATUS,

  /**
   * The date on which it joined, where it follows from several sources and none states it, or none
   * that the editors accept.
   */
  INFERRED;

  private static final DecisionProperty[] ALL = values();

  /**
   * Returns the property of a decision with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "joined"}
   * @return the property of a decision, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static DecisionProperty of(String code) {
    return Codes.find(ALL, code, "property of a decision");
  }

  /** {@return the code in the dataset: {@code "joined"} for {@link #JOINED}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
