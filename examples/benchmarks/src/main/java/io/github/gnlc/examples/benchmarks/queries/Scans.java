package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.geo.GreatCircle;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions about days and places, and groups, by streams over lists of members. */
final class Scans {
  private final ImmutableList<Member> today;
  private final ImmutableList<Member> ofAnyStatus;
  private final LocalDate opened;

  Scans(Network network) {
    today = network.members().list();
    ofAnyStatus = network.membersOfAnyStatus().list();
    opened = network.tables().opened().earliest().orElse(LocalDate.MIN);
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

  List<Member> near(Coordinate point, double kilometres) {
    return today.stream()
        .filter(member -> member
            .place()
            .filter(place -> GreatCircle.kilometres(point, place.coordinate()) <= kilometres)
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
