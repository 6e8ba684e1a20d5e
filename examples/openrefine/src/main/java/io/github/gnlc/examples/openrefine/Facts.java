package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.Members;
import java.util.List;
import java.util.Optional;

/** What the network that is served knows of a member. */
final class Facts {
  private final Network network;
  private final Members members;
  private final Members winners;

  Facts(Network network) {
    this.network = network;
    members = network.members();
    winners = members.awarded();
  }

  Network network() {
    return network;
  }

  /** Finds a member of any status. */
  Optional<Member> find(String id) {
    return network.allMembers().find(id);
  }

  /** Returns the types of a member; none for one that is unconfirmed or has left. */
  List<Kind> kinds(Member member) {
    if (!members.contains(member)) {
      return List.of();
    }
    return winners.contains(member)
        ? List.of(Kind.MEMBER, Kind.AWARD_WINNER)
        : List.of(Kind.MEMBER);
  }

  /** Returns the years of its awards. */
  List<Integer> awards(Member member) {
    return network.awards().ofMember(member.id()).stream()
        .map(award -> award.year())
        .toList();
  }

  /** Returns its other names, each once, in one language or in all. */
  List<String> names(Member member, String language) {
    return network.memberNames().ofMember(member.id()).stream()
        .filter(name -> language.isEmpty() || isIn(name, language))
        .map(MemberName::name)
        .distinct()
        .toList();
  }

  /** {@code zh-Hans} is in {@code zh}. */
  private static boolean isIn(MemberName name, String language) {
    String tag = name.language().orElse("");
    return tag.equalsIgnoreCase(language)
        || tag.regionMatches(true, 0, language + "-", 0, language.length() + 1);
  }

  /** Returns the first of its evidence that says it is in: evidence has the best source first. */
  Optional<Source> bestSource(Member member) {
    return network.evidence().ofMember(member.id()).stream()
        .filter(piece -> piece.kind().claimsJoining() || piece.kind().presupposesMembership())
        .findFirst()
        .map(piece -> network.sources().get(piece.sourceId()));
  }
}
