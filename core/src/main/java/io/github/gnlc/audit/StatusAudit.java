package io.github.gnlc.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists who is unconfirmed, who left, what is not accepted, and who has no place. */
final class StatusAudit implements Check {
  private final AuditContext context;
  private final ImmutableListMultimap<String, Evidence> evidence;
  private final ImmutableListMultimap<String, Decision> decisions;

  StatusAudit(AuditContext context) {
    this.context = context;
    evidence = Multimaps.index(new EvidenceList(context.catalogue()), Evidence::memberId);
    decisions = Multimaps.index(context.catalogue().dataset().decisions(), Decision::memberId);
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Member member : Members.ofAnyStatus(context.catalogue())) {
      if (member.status() == MemberStatus.UNCONFIRMED) {
        findings.add(unconfirmed(member));
      }
      if (member.status() == MemberStatus.WITHDRAWN) {
        findings.add(withdrawn(member));
      }
      if (member.place().isEmpty()) {
        findings.add(of(member, AuditKind.MEMBER_WITHOUT_PLACE, Severity.INFO)
            .message(member.label() + " has no place.")
            .build());
      }
    }
    for (DisputedClaim claim : context.catalogue().dataset().disputedClaims()) {
      findings.add(disputed(claim));
    }
  }

  private AuditFinding unconfirmed(Member member) {
    ImmutableSortedSet<String> sourceIds =
        sources(member, piece -> piece.kind() != EvidenceKind.NOT_YET);
    return of(member, AuditKind.UNCONFIRMED, Severity.NOTICE)
        .message(member.label() + " is not counted as a member, on the evidence of "
            + AuditText.sources(sourceIds.size()) + ".")
        .addAllSourceIds(sourceIds)
        .remark(reason(member))
        .build();
  }

  private AuditFinding withdrawn(Member member) {
    return of(member, AuditKind.WITHDRAWN, Severity.INFO)
        .about(member.left())
        .message(member.label() + " left " + AuditText.when(member.left()) + ".")
        .addAllSourceIds(sources(member, piece -> piece.kind() == EvidenceKind.LEFT))
        .remark(reason(member))
        .build();
  }

  private static AuditFinding disputed(DisputedClaim claim) {
    String id = claim.name() + "/" + claim.country() + "/" + claim.sourceId();
    String when = claim.date().isUnknown() ? "" : " " + AuditText.when(claim.date());
    return AuditContext.finding(
            AuditKind.DISPUTED_CLAIM, Severity.NOTICE, AuditSubject.DISPUTED_CLAIM, id)
        .about(claim.date())
        .message("One source has " + claim.name() + ", " + claim.country() + " as "
            + claim.kind().code() + when + "; this is not accepted.")
        .addSourceIds(claim.sourceId())
        .remark(claim.reason())
        .build();
  }

  private static AuditFinding.Builder of(Member member, AuditKind kind, Severity severity) {
    return AuditContext.finding(kind, severity, AuditSubject.MEMBER, member.id());
  }

  private ImmutableSortedSet<String> sources(Member member, Predicate<Evidence> condition) {
    return evidence.get(member.id()).stream()
        .filter(condition)
        .map(Evidence::sourceId)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private Optional<String> reason(Member member) {
    return decisions.get(member.id()).stream()
        .filter(decision -> decision.property() == DecisionProperty.STATUS)
        .map(Decision::reason)
        .findFirst();
  }
}
