package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.List;
import java.util.stream.Stream;

/** A filter over the list of all members for every question. */
final class Streams implements Engine {
  private final ImmutableList<Member> members;

  Streams(ImmutableList<Member> members) {
    this.members = members;
  }

  @Override
  public List<Member> inCountry(String alpha2) {
    return members.stream()
        .filter(member -> member.country().alpha2().equals(alpha2))
        .toList();
  }

  @Override
  public int countInRegion(Region region) {
    return (int) inRegion(region).count();
  }

  @Override
  public int countJoined(Region region, int year) {
    return (int) inRegion(region).filter(member -> joinedIn(member, year)).count();
  }

  @Override
  public List<Member> joined(Region region, int year) {
    return inRegion(region).filter(member -> joinedIn(member, year)).toList();
  }

  private Stream<Member> inRegion(Region region) {
    return members.stream().filter(member -> member.country().region().orElse(null) == region);
  }

  private static boolean joinedIn(Member member, int year) {
    return member.joined().year().orElse(0) == year;
  }
}
