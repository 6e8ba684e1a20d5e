package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map made by hand for each question, as one would for this one program. */
final class HandMade implements Engine {
  private final Map<String, List<Member>> byCountry = new HashMap<>();
  private final Map<Region, List<Member>> byRegion = new EnumMap<>(Region.class);

  HandMade(ImmutableList<Member> members) {
    for (Member member : members) {
      byCountry
          .computeIfAbsent(member.country().alpha2(), code -> new ArrayList<>())
          .add(member);
      member
          .country()
          .region()
          .ifPresent(region ->
              byRegion.computeIfAbsent(region, key -> new ArrayList<>()).add(member));
    }
  }

  @Override
  public List<Member> inCountry(String alpha2) {
    return byCountry.getOrDefault(alpha2, List.of());
  }

  @Override
  public int countInRegion(Region region) {
    return byRegion.getOrDefault(region, List.of()).size();
  }

  @Override
  public int countJoined(Region region, int year) {
    int count = 0;
    for (Member member : byRegion.getOrDefault(region, List.of())) {
      count += member.joined().year().orElse(0) == year ? 1 : 0;
    }
    return count;
  }

  @Override
  public List<Member> joined(Region region, int year) {
    List<Member> joined = new ArrayList<>();
    for (Member member : byRegion.getOrDefault(region, List.of())) {
      if (member.joined().year().orElse(0) == year) {
        joined.add(member);
      }
    }
    return joined;
  }
}
