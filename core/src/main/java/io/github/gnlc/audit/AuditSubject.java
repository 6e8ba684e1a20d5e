package io.github.gnlc.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The kind of thing that a finding of the audit concerns, and by which id. It is obtained from
 * {@link AuditFinding#subject()}, as a constant, or from its code:
 * {@code AuditSubject.of("cohort")} is {@link #COHORT}.
 *
 * <p>The order of the constants is that of findings of one kind and severity in a report. No method
 * returns null.
 */
public enum AuditSubject {
  /** The network as a whole; its id is {@code "network"}. */
  NETWORK,

  /** One of UNESCO's regions, by its label. */
  REGION,

  /** A country, by its alpha-2 code. */
  COUNTRY,

  /** A cohort, by its id. */
  COHORT,

  /** A member of any status, by its id. */
  MEMBER,

  /** An award, by its id: {@code "2024/ma-benguerir"}. */
  AWARD,

  /** An event, by its id. */
  EVENT,

  /** A document, by its id. */
  DOCUMENT,

  /** A rule, by its id. */
  RULE,

  /** A claim that is not accepted, by name, country and source: {@code "Seoul/KR/s0154"}. */
  DISPUTED_CLAIM;

  private static final AuditSubject[] ALL = values();

  /**
   * Returns the kind of thing with exactly this {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the kind of thing, not null
   * @throws UnknownCodeException if there is none; the message lists all codes
   */
  @JsonCreator
  public static AuditSubject of(String code) {
    return Codes.find(ALL, code, "subject of the audit");
  }

  /** {@return the code: {@code "disputed-claim"} for {@link #DISPUTED_CLAIM}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
