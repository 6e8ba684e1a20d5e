package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.HashSet;
import java.util.List;

/** Compares the answers of two engines to every question that the benchmarks may ask. */
final class Answers {
  private static final int FIRST_YEAR = 2012;
  private static final int LAST_YEAR = 2027;

  private Answers() {}

  /** Compares them without their order, as not every engine has one. */
  static void requireSame(Engine one, Engine other, ImmutableList<Member> members) {
    for (Member member : members) {
      String code = member.country().alpha2();
      requireEqual(one.inCountry(code), other.inCountry(code), code);
    }
    requireEqual(one.inCountry("VA"), other.inCountry("VA"), "VA");
    for (Region region : Region.values()) {
      requireEqual(one.countInRegion(region), other.countInRegion(region), region);
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        String asked = region + " in " + year;
        requireEqual(one.countJoined(region, year), other.countJoined(region, year), asked);
        requireEqual(one.joined(region, year), other.joined(region, year), asked);
      }
    }
  }

  static void requireEqual(List<Member> one, List<Member> other, Object asked) {
    requireEqual(one.size(), other.size(), asked);
    if (!new HashSet<>(one).equals(new HashSet<>(other))) {
      throw new IllegalStateException(asked + ": " + one + " is not " + other);
    }
  }

  static void requireEqual(int one, int other, Object asked) {
    if (one != other) {
      throw new IllegalStateException(asked + ": " + one + " is not " + other);
    }
  }
}
