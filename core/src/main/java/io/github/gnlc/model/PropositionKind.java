package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a {@link Proposition} is: a purpose of the network, a provision of a document, an aim of an
 * event, and so on. Each kind has the subjects that its constant names.
 *
 * <pre>{@code
 * Gnlc.propositions().ofKind(PropositionKind.MEETING).ofEvent("iclc-1").count();   // 3
 * PropositionKind.of("call");                          // CALL
 * }</pre>
 */
public enum PropositionKind {
  /** What the network is for; of the network as a whole. */
  PURPOSE,

  /** What a member gains by its membership; of the network as a whole. */
  BENEFIT,

  /** What the new members of an intake are or do; of a cohort. */
  DESCRIPTION,

  /** A provision of a document that states or recognises something. */
  AFFIRMATION,

  /** What is promised: a provision of a document, or the promise of a member. */
  COMMITMENT,

  /** A provision of a document that asks somebody to do something. */
  CALL,

  /** A provision of a document that invites somebody. */
  INVITATION,

  /** A provision of a document that advises something. */
  RECOMMENDATION,

  /** What an event is held for. */
  AIM,

  /** A subject of an event or of a part of it; {@link Event#theme()} has its theme as a whole. */
  THEME,

  /** What is said of the programme of an event: a session, a tour, what is launched, who comes. */
  PROGRAMME,

  /** What an event led to. */
  OUTCOME,

  /** A meeting on the margins of an event. */
  MEETING,

  /** A visit on the margins of an event. */
  VISIT,

  /** What an official said. */
  POSITION,

  /** A fact that a source states about a member, such as a title that it bears. */
  PROFILE;

  private static final PropositionKind[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "purpose"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static PropositionKind of(String code) {
    return Codes.find(ALL, code, "kind of proposition");
  }

  /** {@return the code in the dataset: {@code "purpose"} for {@link #PURPOSE}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
