package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** What a source says of a member. */
public enum EvidenceKind {
  /** That it joined, and when if the source tells. */
  JOINED,

  /** Ahead of the day, that it will join. */
  ANNOUNCED,

  /** That it is a member. */
  LISTED,

  /** Its name, in a role that presupposes no membership, such as winner of the first award. */
  NAMED,

  /** That it is no longer a member. */
  LEFT;

  private static final EvidenceKind[] ALL = values();

  /**
   * Returns the kind of evidence with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static EvidenceKind of(String code) {
    return Codes.find(ALL, code, "kind of evidence");
  }

  /** Returns the code in the dataset: {@code "joined"} for {@link #JOINED}. */
  public String code() {
    return Codes.code(this);
  }

  /**
   * Returns whether evidence of this kind claims a date on which the member joined: true for joined
   * and announced.
   */
  public boolean claimsJoining() {
    return this == JOINED || this == ANNOUNCED;
  }

  /**
   * Returns whether evidence of this kind presupposes that the member had joined when the source
   * was published: true for joined and listed.
   */
  public boolean presupposesMembership() {
    return this == JOINED || this == LISTED;
  }
}
