package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * Which part an organisation has in an event.
 *
 * <pre>{@code
 * Gnlc.conferences().get("iclc-1").organisers().get(0).part();             // ORGANISER
 * }</pre>
 */
public enum EventPart {
  /** It organises the event. */
  ORGANISER,

  /** It organises the event together with others. */
  CO_ORGANISER,

  /** It hosts the event. */
  HOST,

  /** It hosts the event together with others. */
  CO_HOST,

  /** It is a partner of the event. */
  PARTNER,

  /** It supports the event. */
  SUPPORTER,

  /** The event is under its patronage. */
  PATRON,

  /** It contributes to the event. */
  CONTRIBUTOR,

  /** It takes part in the event. */
  PARTICIPANT;

  private static final EventPart[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "organiser"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static EventPart of(String code) {
    return Codes.find(ALL, code, "part in an event");
  }

  /** {@return the code in the dataset: {@code "organiser"} for {@link #ORGANISER}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
