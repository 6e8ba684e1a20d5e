package io.github.gnlc.examples.brief;

import io.github.gnlc.Network;
import io.github.gnlc.examples.brief.Brief.EvidenceEntry;
import io.github.gnlc.examples.brief.Brief.HowKnown;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a brief says of each member. */
final class MemberEntries {
  private final Network network;
  private final MemberTitles titles;
  private final Notes notes;

  MemberEntries(Network network, MemberTitles titles, Notes notes) {
    this.network = network;
    this.titles = titles;
    this.notes = notes;
  }

  List<MemberEntry> of(Members members) {
    return members.stream().map(this::entry).toList();
  }

  private MemberEntry entry(Member member) {
    EvidenceList pieces = network.evidence().ofMember(member.id());
    List<String> sourceIds =
        new ArrayList<>(pieces.stream().map(Evidence::sourceId).toList());
    List<EvidenceEntry> evidence = pieces.stream()
        .map(piece -> new EvidenceEntry(
            piece.kind(),
            piece.date(),
            piece.note().map(Text::prose),
            notes.cite(piece.sourceId())))
        .toList();
    Optional<Decision> decision = decision(member);
    decision.ifPresent(made -> sourceIds.addAll(made.sourceIds()));
    return new MemberEntry(
        member.id(),
        Text.name(member.label()),
        titles.others(member),
        member.status(),
        member.joined(),
        new HowKnown(
            member.joinedBasis(), cohort(member), decision.map(made -> Text.prose(made.reason()))),
        member.left(),
        awards(member),
        evidence,
        notes.cite(sourceIds));
  }

  private Optional<LocalDate> cohort(Member member) {
    return member.joinedBasis() == JoinedBasis.COHORT
        ? member.cohortId().map(id -> network.cohorts().get(id)).map(Cohort::announced)
        : Optional.empty();
  }

  private Optional<Decision> decision(Member member) {
    return network.decisions().stream()
        .filter(decision -> decision.memberId().equals(member.id()))
        .filter(decision -> decision.property() != DecisionProperty.STATUS)
        .findFirst();
  }

  private List<Year> awards(Member member) {
    return network.awards().ofMember(member.id()).stream()
        .map(Award::year)
        .map(Year::of)
        .toList();
  }
}
