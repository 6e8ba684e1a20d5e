package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import java.util.Optional;

/** What the evidence says of a member taken together. */
public record Conclusion(
    EdtfDate joined,
    JoinedBasis basis,
    Optional<String> cohortId,
    MemberStatus status,
    EdtfDate left) {

  public static Conclusion of(Member member) {
    return new Conclusion(
        member.joined(), member.joinedBasis(), member.cohortId(), member.status(), member.left());
  }

  public Conclusion withStatus(MemberStatus other) {
    return new Conclusion(joined, basis, cohortId, other, left);
  }
}
