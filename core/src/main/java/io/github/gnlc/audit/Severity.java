package io.github.gnlc.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * How much a finding of the audit matters. It is obtained from {@link AuditFinding#severity()}, as
 * a constant, or from its code: {@code Severity.of("warning")} is {@link #WARNING}.
 *
 * <p>The constants are in order from the least severe to the most severe. No method returns null.
 */
public enum Severity {
  /** Nothing is wrong: a figure that agrees, a conflict that is settled, a thing to know. */
  INFO,

  /** Something is thin or open: one source only, no date, no recent source. */
  NOTICE,

  /** Something published disagrees with the data or with another source, or members are missing. */
  WARNING,

  /** The data cannot be right as they stand and need mending. */
  ERROR;

  private static final Severity[] ALL = values();

  /**
   * Returns the severity with exactly this {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the severity, not null
   * @throws UnknownCodeException if there is none; the message lists all codes
   */
  @JsonCreator
  public static Severity of(String code) {
    return Codes.find(ALL, code, "severity");
  }

  /** {@return the code: {@code "warning"} for {@link #WARNING}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }

  /**
   * {@return whether this is as severe as another or more: {@code ERROR.isAtLeast(WARNING)} is
   * true}
   *
   * @param other the severity to compare with, not null
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
