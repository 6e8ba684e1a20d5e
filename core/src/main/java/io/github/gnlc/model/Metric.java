package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a published {@link Statement} counts.
 *
 * <pre>{@code
 * Gnlc.statements().of(Metric.CITIZENS).count();       // 16
 * Metric.of("new-members");                            // NEW_MEMBERS
 * }</pre>
 *
 * <p>{@code Gnlc.audit()} compares the statements of {@link #MEMBERS}, {@link #COUNTRIES},
 * {@link #NEW_MEMBERS} and their like with what the dataset holds.
 */
public enum Metric {
  /** Members of the network. */
  MEMBERS,

  /** Countries with a member. */
  COUNTRIES,

  /** Members admitted in an intake. */
  NEW_MEMBERS,

  /** Countries of the members admitted in an intake. */
  COUNTRIES_OF_NEW_MEMBERS,

  /** Countries that had no member before an intake. */
  COUNTRIES_NEW_TO_NETWORK,

  /** People who live in member cities. */
  CITIZENS,

  /** Members with a UNESCO Learning City Award. */
  AWARDED_MEMBERS,

  /** Cities named as having joined. */
  JOINED,

  /** The year in which the network was launched. */
  LAUNCHED,

  /** The year in which the network opened to cities. */
  OPENED,

  /** Features in the Key Features of Learning Cities. */
  KEY_FEATURES;

  private static final Metric[] ALL = values();

  /**
   * Returns the metric with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "members"}
   * @return the metric, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static Metric of(String code) {
    return Codes.find(ALL, code, "metric");
  }

  /** {@return the code in the dataset: {@code "members"} for {@link #MEMBERS}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
