package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * Which answers a query counts if a date is only partly known, or not at all.
 *
 * <p>Every query counts only what is {@link #KNOWN} unless it is given a certainty:
 *
 * <pre>{@code
 * Gnlc.members().joinedIn(2016).count();                       // 60
 * Gnlc.members().joinedIn(2016, Certainty.POSSIBLE).count();   // 102
 * }</pre>
 *
 * <p>The second number includes the members that joined by a later day and perhaps in 2016, and
 * those of which no date is known.
 */
public enum Certainty {
  /** Counts what is known to be so: {@link Ternary#YES}. */
  KNOWN,
  /**
   * Counts what is known to be so and what is not excluded: {@link Ternary#YES} and
   * {@link Ternary#UNKNOWN}.
   */
  POSSIBLE;

  @JsonCreator
  static Certainty fromJson(String code) {
    return Codes.find(values(), code, "certainty");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
