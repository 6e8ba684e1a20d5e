package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link BitSet} by hand for each country, region and year. */
final class BitSets implements Engine {
  private static final BitSet NOBODY = new BitSet();

  private final ImmutableList<Member> members;
  private final Map<String, BitSet> byCountry = new HashMap<>();
  private final Map<Region, BitSet> byRegion = new EnumMap<>(Region.class);
  private final Map<Integer, BitSet> byYear = new HashMap<>();

  BitSets(ImmutableList<Member> members) {
    this.members = members;
    for (int i = 0; i < members.size(); i++) {
      int ordinal = i;
      Member member = members.get(i);
      set(byCountry, member.country().alpha2(), ordinal);
      member.country().region().ifPresent(region -> set(byRegion, region, ordinal));
      member.joined().year().ifPresent(year -> set(byYear, year, ordinal));
    }
  }

  private static <K> void set(Map<K, BitSet> sets, K key, int ordinal) {
    sets.computeIfAbsent(key, none -> new BitSet()).set(ordinal);
  }

  @Override
  public List<Member> inCountry(String alpha2) {
    return list(byCountry.getOrDefault(alpha2, NOBODY));
  }

  @Override
  public int countInRegion(Region region) {
    return byRegion.getOrDefault(region, NOBODY).cardinality();
  }

  @Override
  public int countJoined(Region region, int year) {
    return both(region, year).cardinality();
  }

  @Override
  public List<Member> joined(Region region, int year) {
    return list(both(region, year));
  }

  private BitSet both(Region region, int year) {
    BitSet both = (BitSet) byRegion.getOrDefault(region, NOBODY).clone();
    both.and(byYear.getOrDefault(year, NOBODY));
    return both;
  }

  private List<Member> list(BitSet set) {
    List<Member> list = new ArrayList<>(set.cardinality());
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      list.add(members.get(i));
    }
    return list;
  }
}
