package io.github.gnlc.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters by year, in an array from the first year that has one to the last. */
final class YearFilters {
  private final int first;
  private final @Nullable Filter[] filters;

  /** Takes the members of each year. */
  YearFilters(Map<Integer, Bits.Builder> years, String words) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int year : years.keySet()) {
      least = Math.min(least, year);
      most = Math.max(most, year);
    }
    first = least;
    filters = new Filter[years.isEmpty() ? 0 : most - least + 1];
    years.forEach((year, bits) -> filters[year - first] = new Filter(bits.build(), words, year));
  }

  /** The filter of a year, or null if nothing is of that year. */
  @Nullable
  Filter get(int year) {
    return year >= first && year - first < filters.length ? filters[year - first] : null;
  }
}
