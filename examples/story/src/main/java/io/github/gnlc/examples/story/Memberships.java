package io.github.gnlc.examples.story;

import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cities a source calls members, and when they joined by all that is known. */
final class Memberships implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    page.chapter("Members");
    Map<Claim, List<Evidence>> groups = new LinkedHashMap<>();
    telling
        .network()
        .evidence()
        .fromSource(telling.source().id())
        .forEach(evidence -> groups
            .computeIfAbsent(new Claim(evidence.kind(), evidence.date()), key -> new ArrayList<>())
            .add(evidence));
    groups.forEach((claim, group) -> {
      List<String> ids = group.stream().map(Evidence::memberId).toList();
      List<Sentence> sentences = new ArrayList<>();
      sentences.add(telling.says(words(claim, telling.names().members(ids), ids.size())));
      sentences.addAll(remarks(telling, group));
      page.paragraph(sentences);
      conclude(telling, claim, ids, page);
    });
    telling.network().disputedClaims().stream()
        .filter(claim -> telling.isOwn(claim.sourceId()))
        .forEach(claim -> page.paragraph(List.of(disputed(telling, claim))));
    page.paragraph(spellings(telling));
  }

  private static String words(Claim claim, String members, int count) {
    String when = claim.date().isUnknown() ? "" : " " + Prose.when(claim.date());
    return switch (claim.kind()) {
      case JOINED -> members + " joined" + when;
      case ANNOUNCED -> "The source announces that " + members + " will join" + when;
      case LISTED ->
        count == 1
            ? "The source lists " + members + " as a member"
            : "The source lists as members " + members;
      case NAMED -> "The source names " + members;
      case NOT_YET -> members + (count == 1 ? " was" : " were") + " not yet in the network" + when;
      case LEFT -> members + " left" + when;
    };
  }

  private static List<Sentence> remarks(Telling telling, List<Evidence> group) {
    Map<String, List<String>> remarks = new LinkedHashMap<>();
    group.forEach(evidence -> evidence
        .note()
        .ifPresent(note ->
            remarks.computeIfAbsent(note, added -> new ArrayList<>()).add(evidence.memberId())));
    List<Sentence> sentences = new ArrayList<>();
    remarks.forEach((note, ids) -> sentences.add(telling.says("The editors remark on "
        + telling.names().membersAlone(ids) + ": " + telling.remark(note))));
    return sentences;
  }

  /** When they joined by all sources; those for whom that is what was just said are left out. */
  private static void conclude(Telling telling, Claim claim, List<String> ids, Page page) {
    Map<Joining, List<String>> byDate = new LinkedHashMap<>();
    ids.forEach(id -> byDate
        .computeIfAbsent(
            Joining.of(telling.network().allMembers().get(id)), added -> new ArrayList<>())
        .add(id));
    byDate.forEach((joining, members) -> {
      List<Sentence> differences = members.stream()
          .flatMap(id -> differ(telling, id, joining.date()).stream())
          .toList();
      boolean said = claim.kind() == EvidenceKind.JOINED && claim.date().equals(joining.date());
      if (!said || !differences.isEmpty()) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(conclusion(telling, claim, joining, members));
        sentences.addAll(differences);
        page.bullet(sentences);
      }
    });
    List<String> unconfirmed = ids.stream()
        .filter(id -> telling.network().allMembers().get(id).status() == MemberStatus.UNCONFIRMED)
        .toList();
    if (!unconfirmed.isEmpty()) {
      page.bullet(List.of(telling.says(telling.names().membersAlone(unconfirmed)
          + (unconfirmed.size() == 1 ? " is" : " are") + " not confirmed by all that is known")));
    }
  }

  private static Sentence conclusion(
      Telling telling, Claim claim, Joining joining, List<String> members) {
    String names = telling.names().membersAlone(members);
    EdtfDate date = joining.date();
    String lead = joining.inferred() ? "it follows from what sources say that " : "";
    if (claim.isRefutedBy(date)) {
      String others =
          claim.kind() == EvidenceKind.NOT_YET ? "others say that " : "others show that ";
      lead = "But " + (joining.inferred() ? lead : others);
    }
    return new Sentence(
        date.isUnknown()
            ? "When " + names + " joined is not known"
            : lead + names + " joined " + Prose.when(date),
        members.stream().flatMap(id -> grounds(telling, id, joining)).toList());
  }

  /**
   * All sources from which a date follows, or the first that it rests on, or else the first that
   * names the member.
   */
  private static Stream<String> grounds(Telling telling, String memberId, Joining joining) {
    List<String> taken = telling.network().explain().joined(memberId).taken().stream()
        .flatMap(group -> Others.sources(group).stream())
        .toList();
    if (taken.isEmpty()) {
      return telling.network().evidence().ofMember(memberId).stream()
          .map(Evidence::sourceId)
          .limit(1);
    }
    return joining.inferred() ? taken.stream() : taken.stream().limit(1);
  }

  private static List<Sentence> differ(Telling telling, String memberId, EdtfDate joined) {
    Others others = new Others();
    for (ClaimGroup group : telling.network().explain().joined(memberId).claims()) {
      joining(group.claim())
          .filter(claim -> !claim.overlaps(joined))
          .ifPresent(claim -> Others.sources(group).stream()
              .filter(id -> !telling.isOwn(id))
              .forEach(id -> others.add(Prose.when(claim), id)));
    }
    Others notYet = new Others();
    telling
        .network()
        .evidence()
        .ofMember(memberId)
        .where(evidence -> evidence.kind() == EvidenceKind.NOT_YET)
        .where(evidence -> !telling.isOwn(evidence.sourceId()))
        .where(evidence -> isBefore(joined, evidence.date()))
        .forEach(evidence -> notYet.add(Prose.when(evidence.date()), evidence.sourceId()));
    String name = telling.names().membersAlone(List.of(memberId));
    return Stream.of(
            others.sentence("Others say that " + name + " joined"),
            notYet.sentence("Others say that " + name + " was not yet in the network"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The date that sources claim; none where they say "not yet", or where it is inferred by us. */
  private static Optional<EdtfDate> joining(String claim) {
    return claim.startsWith("not yet ") || claim.startsWith("inferred ")
        ? Optional.empty()
        : Optional.of(EdtfDate.parse(claim));
  }

  /** Whether a city that joined then was in the network on all days of a date. */
  private static boolean isBefore(EdtfDate joined, EdtfDate date) {
    return date.earliest().map(day -> joined.onOrBefore(day) == Ternary.YES).orElse(false);
  }

  private static Sentence disputed(Telling telling, DisputedClaim claim) {
    return telling.says("The source counts " + Prose.plain(claim.name()) + " in "
        + telling.names().country(claim.country()) + " too, which the editors do not accept"
        + claim.reason().map(reason -> ": " + telling.names().within(reason)).orElse(""));
  }

  private static List<Sentence> spellings(Telling telling) {
    List<String> spellings = telling
        .network()
        .memberNames()
        .where(name -> name.sourceId().equals(Optional.of(telling.source().id())))
        .stream()
        .map(name -> telling.names().membersAlone(List.of(name.memberId())) + " as "
            + Prose.quoted(name.name()))
        .toList();
    return spellings.isEmpty()
        ? List.of()
        : List.of(telling.says("The source writes " + Prose.list(spellings)));
  }

  private record Claim(EvidenceKind kind, EdtfDate date) {
    boolean isRefutedBy(EdtfDate joined) {
      return kind == EvidenceKind.JOINED
          ? !date.overlaps(joined)
          : kind == EvidenceKind.NOT_YET && isBefore(joined, date);
    }
  }

  /** When a member joined, and whether that is inferred: no source says so alone. */
  private record Joining(EdtfDate date, boolean inferred) {
    static Joining of(Member member) {
      return new Joining(member.joined(), member.joinedBasis() == JoinedBasis.INFERRED);
    }
  }
}
