package io.github.gnlc.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds awards that were conferred before the awardee joined. A round from before or at the opening
 * of the network presupposes no membership; where the opening is not known, that is the first one.
 */
final class AwardAudit implements Check {
  private final AuditContext context;

  AwardAudit(AuditContext context) {
    this.context = context;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    ImmutableListMultimap<Integer, Award> awards =
        Multimaps.index(new Awards(context.catalogue()), Award::year);
    for (AwardRound round : new AwardRounds(context.catalogue())) {
      if (presupposesMembership(round)) {
        addRound(findings, round, awards.get(round.year()));
      }
    }
  }

  private void addRound(List<AuditFinding> findings, AwardRound round, List<Award> awards) {
    for (Award award : awards) {
      Optional<Member> member = Members.ofAnyStatus(context.catalogue()).find(award.memberId());
      if (member.isPresent() && member.get().joined().earliest().isPresent()) {
        EdtfDate conferred = round.conferred();
        Ternary before = isBefore(conferred, member.get().joined());
        if (before != Ternary.NO) {
          findings.add(finding(award, member.get(), conferred, before));
        }
      }
    }
  }

  private boolean presupposesMembership(AwardRound round) {
    Optional<LocalDate> opened = context.catalogue().dataset().opened().latest();
    Optional<LocalDate> conferred = round.conferred().earliest();
    boolean known = opened.isPresent() && conferred.isPresent();
    return known
        ? conferred.get().isAfter(opened.get())
        : !new AwardRounds(context.catalogue()).first().equals(Optional.of(round));
  }

  /** Whether the one was before the other, on another day. */
  private static Ternary isBefore(EdtfDate conferred, EdtfDate joined) {
    if (conferred.latest().isPresent() && joined.after(conferred.latest().get()) == Ternary.YES) {
      return Ternary.YES;
    }
    boolean surelyMember = conferred.earliest().isPresent()
        && joined.onOrBefore(conferred.earliest().get()) == Ternary.YES;
    return surelyMember ? Ternary.NO : Ternary.UNKNOWN;
  }

  private AuditFinding finding(Award award, Member member, EdtfDate conferred, Ternary before) {
    boolean surely = before == Ternary.YES;
    return AuditContext.finding(
            AuditKind.AWARD_BEFORE_MEMBERSHIP,
            surely ? Severity.ERROR : Severity.NOTICE,
            AuditSubject.AWARD,
            award.id())
        .about(conferred)
        .message(member.label() + " was awarded " + AuditText.when(conferred) + " and joined "
            + AuditText.when(member.joined()) + "; "
            + (surely ? "the award came first." : "the award may have come first."))
        .addAllSourceIds(award.sourceIds())
        .addMemberIds(member.id())
        .build();
  }
}
