package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * The status of a member today.
 *
 * <p>{@code Gnlc.members()} has those with status {@link #MEMBER}, {@code Gnlc.allMembers()} those
 * of any status:
 *
 * <pre>{@code
 * Gnlc.members().get("cn-guangzhou").status();         // MEMBER
 * Gnlc.allMembers().withStatus(MemberStatus.WITHDRAWN).ids();   // [ma-laayoune]
 * MemberStatus.of("unconfirmed");                      // UNCONFIRMED
 * }</pre>
 *
 * <p>The status follows from the evidence: a source that says that a member
 * {@linkplain EvidenceKind#LEFT left} goes before sources that list it, and a member that is only
 * {@linkplain EvidenceKind#NAMED named} is unconfirmed.
 */
public enum MemberStatus {
  /** It is a member of the network. */
  MEMBER,

  /** Sources name it, but no evidence confirms that it is a member. */
  UNCONFIRMED,

  /** It was announced or admitted, and is not in the network any more. */
  WITHDRAWN;

  private static final MemberStatus[] ALL = values();

  /**
   * Returns the member status with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "member"}
   * @return the member status, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static MemberStatus of(String code) {
    return Codes.find(ALL, code, "member status");
  }

  /** {@return the code in the dataset: {@code "member"} for {@link #MEMBER}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
