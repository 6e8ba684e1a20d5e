package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is asked for in turn, by every engine in the same order: all that some member has. */
final class QueryInputs {
  private static final long SEED = 20_261_122;

  /** A region and a year in which a member there joined. */
  record Pair(Region region, int year) {}

  private final String[] countries;
  private final Region[] regions;
  private final Pair[] pairs;
  private int next;

  QueryInputs(ImmutableList<Member> members) {
    Set<String> codes = new LinkedHashSet<>();
    Set<Region> all = new LinkedHashSet<>();
    Set<Pair> both = new LinkedHashSet<>();
    for (Member member : members) {
      codes.add(member.country().alpha2());
      member.country().region().ifPresent(region -> {
        all.add(region);
        member.joined().year().ifPresent(year -> both.add(new Pair(region, year)));
      });
    }
    countries = shuffled(codes).toArray(String[]::new);
    regions = shuffled(all).toArray(Region[]::new);
    pairs = shuffled(both).toArray(Pair[]::new);
  }

  // in no order, so that one answer does not tell the next
  private static <T> List<T> shuffled(Set<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  String country() {
    return countries[turn(countries.length)];
  }

  Region region() {
    return regions[turn(regions.length)];
  }

  Pair pair() {
    return pairs[turn(pairs.length)];
  }

  List<Pair> pairs() {
    return List.of(pairs);
  }

  private int turn(int length) {
    next = next + 1 < length ? next + 1 : 0;
    return next;
  }
}
