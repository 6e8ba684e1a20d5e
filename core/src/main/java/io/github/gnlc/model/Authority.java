package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The weight that the publisher of a source carries where sources disagree: the source of a
 * {@link #UNESCO} publisher is preferred to any number of {@link #NATIONAL} ones, these to any
 * number of others, and others to any number of {@link #UNRELIABLE} ones.
 *
 * <p>It says who is responsible for the network, not who is right; a {@link Decision} of the
 * editors goes before it. Obtain it from {@link Source#authority()} or
 * {@link Publisher#authority()}:
 *
 * <pre>{@code
 * Gnlc.sources().get("s0070").authority();             // UNESCO
 *
 * // those of governments and National Commissions
 * Gnlc.sources().withAuthority(Authority.NATIONAL).count();   // 61
 * }</pre>
 *
 * <p>The constants are in the order of preference, so that the natural order puts the most
 * authoritative first.
 */
public enum Authority {
  /** UNESCO and its Institute for Lifelong Learning, which coordinates the network. */
  UNESCO,

  /** National Commissions for UNESCO, permanent delegations and national governments. */
  NATIONAL,

  /** All other publishers: cities, universities, the press; also a publisher that is not known. */
  OTHER,

  /**
   * Pages that copy or make up what they print: lists put together by machines, texts of games and
   * songs. They do not confirm a membership.
   */
  UNRELIABLE;

  private static final Authority[] ALL = values();

  /**
   * Returns the authority with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "unesco"}
   * @return the authority, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static Authority of(String code) {
    return Codes.find(ALL, code, "authority");
  }

  /** {@return the code in the dataset: {@code "unesco"} for {@link #UNESCO}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
