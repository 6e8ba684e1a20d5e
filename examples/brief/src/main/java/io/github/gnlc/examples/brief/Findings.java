package io.github.gnlc.examples.brief;

import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.AuditSubject;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.examples.brief.Brief.Claim;
import io.github.gnlc.examples.brief.Brief.Contradiction;
import io.github.gnlc.examples.brief.Brief.Gap;
import io.github.gnlc.examples.brief.Brief.GapItem;
import io.github.gnlc.examples.brief.Brief.Unnamed;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Picks what the audit of the network finds about one country. */
final class Findings {
  private static final Set<AuditKind> CONTRADICTIONS = EnumSet.of(
      AuditKind.COUNTRY_TOTAL,
      AuditKind.STATEMENTS_CONTRADICT,
      AuditKind.MEMBERS_LOST,
      AuditKind.JOINED_CONFLICT,
      AuditKind.AWARD_BEFORE_MEMBERSHIP);

  private final Network network;
  private final Audit audit;
  private final SeenOn seen;
  private final Country country;
  private final Notes notes;
  private final List<Member> members;
  private final List<AuditFinding> findings;

  Findings(Network network, Audit audit, SeenOn seen, Country country, Notes notes) {
    this.network = network;
    this.audit = audit;
    this.seen = seen;
    this.country = country;
    this.notes = notes;
    this.members = network.allMembers().inCountry(country.alpha2()).list();
    Set<String> ids = ids();
    this.findings = audit.findings().stream()
        .filter(finding -> ids.contains(finding.subjectId())
            || finding.memberIds().stream().anyMatch(ids::contains))
        .toList();
  }

  /** The ids under which the audit may speak of the country. */
  private Set<String> ids() {
    Set<String> ids = new HashSet<>(Set.of(country.alpha2()));
    members.forEach(member -> ids.add(member.id()));
    ids.addAll(network.awards().inCountry(country.alpha2()).ids());
    return ids;
  }

  List<Contradiction> contradictions() {
    List<Contradiction> all = new ArrayList<>();
    findings.stream()
        .filter(finding -> CONTRADICTIONS.contains(finding.kind()))
        // an info on a total says that it agrees
        .filter(finding -> finding.kind() != AuditKind.COUNTRY_TOTAL
            || finding.severity().isAtLeast(Severity.NOTICE))
        .filter(finding -> seen.has(finding.about()))
        .map(this::contradiction)
        .forEach(all::add);
    network.disputedClaims().stream()
        .filter(claim -> claim.country().equals(country.alpha2()))
        .filter(claim -> seen.has(claim.date()))
        .map(this::disputed)
        .forEach(all::add);
    return List.copyOf(all);
  }

  private Contradiction contradiction(AuditFinding finding) {
    List<Cite> cites = notes.cite(finding.sourceIds());
    return new Contradiction(
        finding.kind(),
        Text.prose(finding.message()),
        finding.remark().map(Text::prose),
        finding.kind() == AuditKind.JOINED_CONFLICT ? claims(finding.subjectId()) : List.of(),
        cites);
  }

  private List<Claim> claims(String memberId) {
    return network.explain().joined(memberId).claims().stream().map(this::claim).toList();
  }

  private Claim claim(ClaimGroup group) {
    List<String> ids =
        group.claimants().stream().map(claimant -> claimant.source().id()).toList();
    return new Claim(Text.prose(group.claim()), group.taken(), notes.cite(ids));
  }

  private Contradiction disputed(DisputedClaim claim) {
    String message = claim.name() + ": " + claim.kind().code() + " "
        + (claim.date().isUnknown() ? "" : claim.date().toEdtf());
    return new Contradiction(
        AuditKind.DISPUTED_CLAIM,
        Text.prose(message.strip()),
        claim.reason().map(Text::prose),
        List.of(),
        notes.cite(List.of(claim.sourceId())));
  }

  List<Gap> gaps() {
    return Stream.concat(
            unnamed().map(some -> new Gap(GapKind.UNNAMED, List.of(), Optional.of(some))),
            Stream.of(
                    membersWith(AuditKind.JOINED_UNKNOWN, GapKind.JOINED_UNKNOWN),
                    membersWith(AuditKind.JOINED_BOUND_ONLY, GapKind.JOINED_BOUND_ONLY),
                    lastSeenLongAgo(),
                    membersWith(AuditKind.SINGLE_SOURCE, GapKind.SINGLE_SOURCE),
                    awardsWithOneSource(),
                    membersWith(AuditKind.MEMBER_WITHOUT_PLACE, GapKind.MEMBER_WITHOUT_PLACE),
                    membersWith(AuditKind.UNCONFIRMED, GapKind.UNCONFIRMED))
                .filter(gap -> !gap.items().isEmpty()))
        .toList();
  }

  /**
   * Of the country in all, and of its part of a cohort. A total of the country is of a day of its
   * own, and who has a name is counted for today: on another day the two do not go together.
   */
  private Stream<Unnamed> unnamed() {
    Stream<Unnamed> inAll =
        seen.isToday() ? unnamed(country.alpha2(), Optional.empty()) : Stream.empty();
    Stream<Unnamed> ofCohorts = network.cohorts().stream()
        .flatMap(cohort ->
            unnamed(cohort.id() + ", " + country.alpha2(), Optional.of(cohort.announced())));
    return Stream.concat(inAll, ofCohorts);
  }

  private Stream<Unnamed> unnamed(String id, Optional<LocalDate> cohort) {
    return audit.coverage().unnamed().stream()
        .filter(figure -> !figure.isComplete() && figure.id().equals(id))
        .map(figure -> new Unnamed(cohort, figure.announced(), figure.counted()));
  }

  /** Which is counted up to today, so that it says nothing of another day. */
  private Gap lastSeenLongAgo() {
    return seen.isToday()
        ? membersWith(AuditKind.LAST_SEEN_LONG_AGO, GapKind.LAST_SEEN_LONG_AGO)
        : new Gap(GapKind.LAST_SEEN_LONG_AGO, List.of(), Optional.empty());
  }

  private Gap membersWith(AuditKind kind, GapKind gap) {
    List<GapItem> items = members.stream()
        .flatMap(member -> about(kind, AuditSubject.MEMBER, member.id())
            .map(finding -> new GapItem(Text.name(member.label()), lastYear(finding))))
        .toList();
    return new Gap(gap, items, Optional.empty());
  }

  private static Optional<Year> lastYear(AuditFinding finding) {
    return finding.kind() == AuditKind.LAST_SEEN_LONG_AGO && finding.found().isPresent()
        ? Optional.of(Year.of((int) finding.found().getAsLong()))
        : Optional.empty();
  }

  private Gap awardsWithOneSource() {
    List<GapItem> items = network.awards().inCountry(country.alpha2()).stream()
        .filter(award -> about(AuditKind.SINGLE_SOURCE, AuditSubject.AWARD, award.id())
            .findAny()
            .isPresent())
        .map(award -> new GapItem(
            Text.name(network.allMembers().get(award.memberId()).label()),
            Optional.of(Year.of(award.year()))))
        .toList();
    return new Gap(GapKind.SINGLE_SOURCE_AWARD, items, Optional.empty());
  }

  private Stream<AuditFinding> about(AuditKind kind, AuditSubject subject, String id) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind)
        .filter(finding -> finding.subject() == subject)
        .filter(finding -> finding.subjectId().equals(id));
  }
}
