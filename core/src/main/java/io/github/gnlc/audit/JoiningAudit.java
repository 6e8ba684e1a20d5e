package io.github.gnlc.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.explain.Explainer;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds members of whom it is in dispute or not known when they joined. */
final class JoiningAudit implements Check {
  private final AuditContext context;
  private final Explainer explainer;
  private final ImmutableListMultimap<String, Evidence> evidence;

  JoiningAudit(AuditContext context) {
    this.context = context;
    explainer = new Explainer(context.catalogue().dataset());
    evidence = Multimaps.index(new EvidenceList(context.catalogue()), Evidence::memberId);
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Member member : Members.ofAnyStatus(context.catalogue())) {
      Map<Integer, Set<String>> years = years(member);
      if (years.size() > 1) {
        findings.add(conflict(member, years));
      }
    }
    for (Member member : context.members()) {
      if (member.joinedBasis() == JoinedBasis.UNKNOWN) {
        findings.add(open(member, AuditKind.JOINED_UNKNOWN, Severity.NOTICE)
            .message("No dated source tells when " + member.label() + " joined.")
            .build());
      } else if (member.joinedBasis() == JoinedBasis.INFERRED) {
        findings.add(inferred(member));
      } else if (member.joinedBasis() == JoinedBasis.BOUNDED) {
        findings.add(open(member, AuditKind.JOINED_BOUND_ONLY, Severity.INFO)
            .about(member.joined())
            .message(member.label() + " had joined " + AuditText.when(member.joined())
                + "; no source tells when.")
            .build());
      }
    }
  }

  private AuditFinding inferred(Member member) {
    AuditFinding.Builder finding = AuditContext.finding(
            AuditKind.JOINED_INFERRED, Severity.INFO, AuditSubject.MEMBER, member.id())
        .about(member.joined())
        .message(member.label() + " joined " + AuditText.when(member.joined())
            + ", as follows from what sources say.");
    for (Decision decision : context.catalogue().dataset().decisionsOf(member.id())) {
      if (decision.property() == DecisionProperty.INFERRED) {
        finding.addAllSourceIds(decision.sourceIds()).remark(decision.reason());
      }
    }
    return finding.build();
  }

  private AuditFinding.Builder open(Member member, AuditKind kind, Severity severity) {
    AuditFinding.Builder finding =
        AuditContext.finding(kind, severity, AuditSubject.MEMBER, member.id());
    Set<String> sourceIds = new TreeSet<>();
    for (Evidence piece : evidence.get(member.id())) {
      if (piece.kind().presupposesMembership()) {
        sourceIds.add(piece.sourceId());
      }
    }
    finding.addAllSourceIds(sourceIds);
    return finding;
  }

  /** The years in which sources say that a member joined, each with those sources. */
  private Map<Integer, Set<String>> years(Member member) {
    Map<Integer, Set<String>> years = new TreeMap<>();
    for (Evidence piece : evidence.get(member.id())) {
      Optional<Integer> year =
          piece.kind().claimsJoining() ? piece.date().year() : Optional.empty();
      year.ifPresent(y -> years.computeIfAbsent(y, key -> new TreeSet<>()).add(piece.sourceId()));
    }
    return years;
  }

  private AuditFinding conflict(Member member, Map<Integer, Set<String>> years) {
    ConclusionStep step = explainer.joined(member.id()).step();
    List<String> claims = years.entrySet().stream()
        .map(claim -> claim.getKey() + " (" + describe(claim.getValue()) + ")")
        .toList();
    Set<String> sourceIds = new TreeSet<>();
    years.values().forEach(sourceIds::addAll);
    return AuditContext.finding(
            AuditKind.JOINED_CONFLICT, severity(step), AuditSubject.MEMBER, member.id())
        .about(member.joined())
        .message("Years given for " + member.label() + ": " + AuditText.and(claims) + "; taken is "
            + member.joined() + ", because " + step.words() + ".")
        .addAllSourceIds(sourceIds)
        .remark(step == ConclusionStep.DECISION ? reason(member) : Optional.empty())
        .build();
  }

  /** The later the step that settles a conflict, the weaker is what it gives. */
  private static Severity severity(ConclusionStep step) {
    return switch (step) {
      case NUMBER_OF_SOURCES -> Severity.NOTICE;
      case EARLIEST -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }

  private String describe(Collection<String> sourceIds) {
    return AuditText.sources(sourceIds.size()) + ", " + (sourceIds.size() == 1 ? "" : "at best ")
        + context.authority(sourceIds).code();
  }

  private Optional<String> reason(Member member) {
    return context.catalogue().dataset().decisionsOf(member.id()).stream()
        .filter(decision -> decision.property() == DecisionProperty.JOINED)
        .map(Decision::reason)
        .findFirst();
  }
}
