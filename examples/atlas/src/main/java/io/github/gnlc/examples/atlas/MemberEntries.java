package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.examples.atlas.PageData.ClaimEntry;
import io.github.gnlc.examples.atlas.PageData.Conclusion;
import io.github.gnlc.examples.atlas.PageData.EvidenceEntry;
import io.github.gnlc.examples.atlas.PageData.MemberEntry;
import io.github.gnlc.examples.atlas.PageData.PracticeEntry;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page tells of one member. */
final class MemberEntries {
  private final Network network;
  private final Audit audit;
  private final SourceNumbers sources;

  MemberEntries(Network network, Audit audit, SourceNumbers sources) {
    this.network = network;
    this.audit = audit;
    this.sources = sources;
  }

  MemberEntry of(Member member, List<String> known, List<String> possible) {
    String id = member.id();
    Audit found = audit.about(id);
    return new MemberEntry(
        id,
        member.label(),
        OwnName.of(member, network).orElse(null),
        member.country().alpha2(),
        member.status().code(),
        Words.of(member.joined()),
        member.joined().earliest().map(LocalDate::toString).orElse(null),
        member.joinedBasis().code(),
        Words.of(member.joinedBasis()),
        member.cohortId().orElse(null),
        network.awards().ofMember(id).stream().map(Award::year).toList(),
        member.place().map(MemberEntries::words).orElse("no place of it is known"),
        known,
        possible,
        conclusions(id, !found.ofKind(AuditKind.JOINED_CONFLICT).isEmpty()),
        network.evidence().ofMember(id).stream().map(this::evidence).toList(),
        found.findings().stream().map(AuditFinding::message).toList(),
        network.practices().ofMember(id).stream().map(this::practice).toList(),
        keys(member));
  }

  private static String words(Place place) {
    String named =
        place.gazetteerName() + place.subdivision().map(part -> ", " + part).orElse("");
    return switch (place.kind()) {
      case CITY -> named;
      case SEAT -> "shown at its main town, " + named;
      case PARENT -> "shown at the city around it, " + named;
    };
  }

  private List<Conclusion> conclusions(String id, boolean conflict) {
    Explanation joined = network.explain().joined(id);
    Explanation status = network.explain().status(id);
    if (conflict) {
      return List.of(
          conclusion(joined, "Sources do not agree:", joined.claims()), conclusion(status));
    }
    return joined.step() == ConclusionStep.INFERENCE
        ? List.of(
            conclusion(joined, "It follows from these sources together:", joined.taken()),
            conclusion(status))
        : List.of(conclusion(joined), conclusion(status));
  }

  private Conclusion conclusion(Explanation explanation) {
    return conclusion(explanation, null, List.of());
  }

  private Conclusion conclusion(
      Explanation explanation, @Nullable String relation, List<ClaimGroup> claims) {
    return new Conclusion(
        explanation.property(),
        date(explanation.conclusion()),
        explanation.reason(),
        relation,
        claims.stream().map(this::claim).toList());
  }

  private ClaimEntry claim(ClaimGroup group) {
    return new ClaimEntry(
        date(group.claim().replaceFirst("^inferred ", "")),
        group.taken(),
        group.claimants().stream()
            .map(claimant -> sources.of(claimant.source().id()))
            .toList());
  }

  /** A date in words; what is no date as it is. */
  private static String date(String text) {
    try {
      return Words.of(EdtfDate.of(text));
    } catch (EdtfException e) {
      return text;
    }
  }

  private EvidenceEntry evidence(Evidence piece) {
    return new EvidenceEntry(
        Words.of(piece.kind()),
        piece.date().isUnknown() ? null : Words.of(piece.date()),
        piece.note().orElse(null),
        sources.of(piece.sourceId()));
  }

  private PracticeEntry practice(Practice practice) {
    return new PracticeEntry(
        practice.name(),
        practice.figures().stream()
            .map(figure -> figure.figure() + ", " + figure.metric())
            .toList(),
        sources.of(practice.sourceId()));
  }

  private List<String> keys(Member member) {
    Stream<String> others =
        network.memberNames().ofMember(member.id()).stream().map(MemberName::name);
    return Stream.concat(Stream.of(member.name(), member.label()), others)
        .map(SearchKey::of)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }
}
