package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/** Where a member stands today. */
public enum MemberStatus {
  /** In the network. */
  MEMBER,

  /** Named as a member by a source, but on too little evidence to count. */
  UNCONFIRMED,

  /** Announced or admitted once and no longer in the network. */
  WITHDRAWN;

  private static final MemberStatus[] ALL = values();

  /**
   * Returns the member status with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static MemberStatus of(String code) {
    return Codes.find(ALL, code, "member status");
  }

  /** Returns the code in the dataset: {@code "member"} for {@link #MEMBER}. */
  public String code() {
    return Codes.code(this);
  }
}
