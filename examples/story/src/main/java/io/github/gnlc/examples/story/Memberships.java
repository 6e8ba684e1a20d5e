package io.github.gnlc.examples.story;

import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        + telling.names().membersAlone(ids) + ": " + telling.names().within(note))));
    return sentences;
  }

  /** When they joined by all sources; those for whom that is what was just said are left out. */
  private static void conclude(Telling telling, Claim claim, List<String> ids, Page page) {
    Map<EdtfDate, List<String>> byDate = new LinkedHashMap<>();
    ids.forEach(id -> byDate
        .computeIfAbsent(
            telling.network().allMembers().get(id).joined(), added -> new ArrayList<>())
        .add(id));
    byDate.forEach((date, members) -> {
      List<Sentence> differences =
          members.stream().flatMap(id -> differ(telling, id, date).stream()).toList();
      boolean said = claim.kind() == EvidenceKind.JOINED && claim.date().equals(date);
      if (!said || !differences.isEmpty()) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(conclusion(telling, claim, date, members));
        sentences.addAll(differences);
        page.bullet(sentences);
      }
    });
  }

  private static Sentence conclusion(
      Telling telling, Claim claim, EdtfDate date, List<String> members) {
    String names = telling.names().membersAlone(members);
    boolean refuted = claim.kind() == EvidenceKind.JOINED && !claim.date().overlaps(date);
    return new Sentence(
        date.isUnknown()
            ? "When " + names + " joined is not known"
            : (refuted ? "But others show that " : "") + names + " joined " + Prose.when(date),
        members.stream().map(id -> ground(telling, id)).toList());
  }

  /** The first source that a date of joining rests on, or else the first that names the member. */
  private static String ground(Telling telling, String memberId) {
    return telling.network().explain().joined(memberId).taken().stream()
        .flatMap(group -> Others.sources(group).stream())
        .findFirst()
        .orElseGet(() -> telling
            .network()
            .evidence()
            .ofMember(memberId)
            .first()
            .orElseThrow()
            .sourceId());
  }

  private static Optional<Sentence> differ(Telling telling, String memberId, EdtfDate joined) {
    Explanation explanation = telling.network().explain().joined(memberId);
    Others others = new Others();
    for (ClaimGroup group : explanation.claims()) {
      EdtfDate claim = EdtfDate.parse(group.claim());
      if (!claim.overlaps(joined)) {
        Others.sources(group).stream()
            .filter(id -> !telling.isOwn(id))
            .forEach(id -> others.add(Prose.when(claim), id));
      }
    }
    String name = telling.names().membersAlone(List.of(memberId));
    return others.sentence("Others say that " + name + " joined");
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

  private record Claim(EvidenceKind kind, EdtfDate date) {}
}
