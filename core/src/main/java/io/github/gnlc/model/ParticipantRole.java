package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What an official does at an appearance.
 *
 * <pre>{@code
 * Gnlc.officials().atEvent("iclc-1").inRole(ParticipantRole.MET).count();  // 3
 * }</pre>
 */
public enum ParticipantRole {
  /** Opens the event. */
  OPENED,

  /** Takes part in it. */
  TOOK_PART,

  /** Hosts it. */
  HOSTED,

  /** Presents something, such as the certificates of membership. */
  PRESENTED,

  /** Receives something. */
  RECEIVED,

  /** Sends a message. */
  SENT_MESSAGE,

  /** Is met by another official. */
  MET,

  /** Pays a visit. */
  VISITED,

  /** Speaks. */
  SPOKE,

  /** Chairs a body of it, such as its drafting committee. */
  CHAIRED,

  /** Is quoted. */
  QUOTED;

  private static final ParticipantRole[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "opened"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static ParticipantRole of(String code) {
    return Codes.find(ALL, code, "role of an official");
  }

  /** {@return the code in the dataset: {@code "opened"} for {@link #OPENED}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
