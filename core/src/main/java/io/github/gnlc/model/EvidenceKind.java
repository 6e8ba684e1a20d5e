package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a source says of a member.
 *
 * <p>The kinds differ in what follows from them: {@link #JOINED} and {@link #ANNOUNCED} claim a
 * date of joining, {@link #JOINED} and {@link #LISTED} presuppose that the member had joined when
 * the source was published, {@link #NOT_YET} tells from when on it can have joined, and
 * {@link #NAMED} alone does not confirm a membership.
 *
 * <pre>{@code
 * Gnlc.evidence().ofKind(EvidenceKind.LEFT).count();   // 3, all of ma-laayoune
 * EvidenceKind.of("listed").claimsJoining();           // false
 * }</pre>
 */
public enum EvidenceKind {
  /** The source says that it joined, and perhaps when. */
  JOINED,

  /** The source says, before the day, that it will join. */
  ANNOUNCED,

  /** The source says that it is a member. */
  LISTED,

  /**
   * The source names it in a role that presupposes no membership, such as winner of the first
   * award.
   */
  NAMED,

  /**
   * The source shows that it was not yet a member on a day: a complete list does not have it, or it
   * counts others as all those of its country.
   */
  NOT_YET,

  /** The source says that it is not a member any more. */
  LEFT;

  private static final EvidenceKind[] ALL = values();

  /**
   * Returns the kind of evidence with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "joined"}
   * @return the kind of evidence, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static EvidenceKind of(String code) {
    return Codes.find(ALL, code, "kind of evidence");
  }

  /** {@return the code in the dataset: {@code "joined"} for {@link #JOINED}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }

  /**
   * {@return whether evidence of this kind claims a date on which the member joined: true for
   * joined and announced}
   */
  public boolean claimsJoining() {
    return this == JOINED || this == ANNOUNCED;
  }

  /**
   * {@return whether evidence of this kind may have a date, that of joining or leaving, or on which
   * it was not yet a member: true for joined, announced, left and not-yet}
   */
  public boolean mayHaveDate() {
    return claimsJoining() || this == LEFT || this == NOT_YET;
  }

  /**
   * {@return whether evidence of this kind presupposes that the member had joined when the source
   * was published: true for joined and listed}
   */
  public boolean presupposesMembership() {
    return this == JOINED || this == LISTED;
  }
}
