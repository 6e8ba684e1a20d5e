package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions about days and places, and groups, by streams over lists of members. */
final class StreamScans {
  private final ImmutableList<Member> today;
  private final ImmutableList<Member> ofAnyStatus;
  private final LocalDate opened;
  private final Network network;

  StreamScans(Network network) {
    this.network = network;
    today = network.members().list();
    ofAnyStatus = network.allMembers().list();
    opened = network.data().opened().earliest().orElse(LocalDate.MIN);
  }

  /** How many were members on a day before the data were compiled. */
  int asOf(LocalDate day) {
    return (int) ofAnyStatus.stream()
        .filter(member -> !day.isBefore(opened) && wasMember(member, day))
        .count();
  }

  private static boolean wasMember(Member member, LocalDate day) {
    boolean left =
        member.status() == MemberStatus.WITHDRAWN && member.left().after(day) != Ternary.YES;
    return member.status() != MemberStatus.UNCONFIRMED
        && !left
        && member.joined().onOrBefore(day) == Ternary.YES;
  }

  /** How many are members by the evidence and the decisions whose sources were out on a day. */
  int knownOn(LocalDate day) {
    Map<String, List<Evidence>> known = network.evidence().stream()
        .filter(piece -> isOut(piece.sourceId(), day))
        .collect(Collectors.groupingBy(Evidence::memberId));
    Map<String, String> decided = network.decisions().stream()
        .filter(decision -> decision.property() == DecisionProperty.STATUS)
        .filter(decision -> decision.sourceIds().stream().allMatch(id -> isOut(id, day)))
        .collect(Collectors.toMap(Decision::memberId, Decision::value));
    return (int) known.entrySet().stream()
        .filter(member -> decided
            .getOrDefault(member.getKey(), status(member.getValue()).code())
            .equals(MemberStatus.MEMBER.code()))
        .count();
  }

  private boolean isOut(String sourceId, LocalDate day) {
    return !network
        .sources()
        .get(sourceId)
        .published()
        .latest()
        .orElse(network.dataset().compiled())
        .isAfter(day);
  }

  private MemberStatus status(List<Evidence> known) {
    if (known.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT)) {
      return MemberStatus.WITHDRAWN;
    }
    List<Evidence> claims = known.stream()
        .filter(piece -> piece.kind().claimsJoining() || piece.kind().presupposesMembership())
        .toList();
    return claims.stream().anyMatch(this::confirmsAlone) || otherPublishers(claims) > 1
        ? MemberStatus.MEMBER
        : MemberStatus.UNCONFIRMED;
  }

  /** The word of UNESCO or of a nation, or of another reliable source that tells when it joined. */
  private boolean confirmsAlone(Evidence claim) {
    return switch (network.sources().get(claim.sourceId()).authority()) {
      case UNESCO, NATIONAL -> true;
      case OTHER -> claim.kind().claimsJoining() && !claim.date().isUnknown();
      case UNRELIABLE -> false;
    };
  }

  private long otherPublishers(List<Evidence> claims) {
    return claims.stream()
        .map(claim -> network.sources().get(claim.sourceId()))
        .filter(source -> source.authority() == Authority.OTHER)
        .flatMap(source -> source.publisher().stream())
        .distinct()
        .count();
  }

  List<Member> near(Coordinate point, double kilometres) {
    return today.stream()
        .filter(member -> member
            .place()
            .filter(place -> point.kilometresTo(place.coordinate()) <= kilometres)
            .isPresent())
        .toList();
  }

  Map<Country, List<Member>> byCountry() {
    return today.stream().collect(Collectors.groupingBy(Member::country));
  }

  Map<Region, List<Member>> byRegion() {
    return today.stream()
        .filter(member -> member.country().region().isPresent())
        .collect(Collectors.groupingBy(member -> member.country().region().orElseThrow()));
  }

  /** How many are known to have joined in each year; 0 for those of whom that is not known. */
  Map<Integer, Long> countByYear() {
    return today.stream()
        .collect(Collectors.groupingBy(
            member -> member.joined().year().orElse(0), Collectors.counting()));
  }
}
