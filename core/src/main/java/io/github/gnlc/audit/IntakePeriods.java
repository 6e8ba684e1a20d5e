package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Cohort;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The times between two announced intakes. Nobody joins within one of them, so totals published for
 * it can differ only by members that left. Before the first intake cities joined one by one.
 */
final class IntakePeriods {
  private final ImmutableList<DayRange> periods;
  private final NavigableMap<LocalDate, DayRange> byFirstDay = new TreeMap<>();

  /** Takes the cohorts in the order of their days. */
  IntakePeriods(List<Cohort> cohorts) {
    ImmutableList.Builder<DayRange> builder = ImmutableList.builder();
    LocalDate first = LocalDate.MIN;
    for (Cohort cohort : cohorts) {
      builder.add(new DayRange(first, cohort.announced().minusDays(1)));
      first = cohort.announced();
    }
    periods = builder.add(new DayRange(first, LocalDate.MAX)).build();
    // of two intakes of one day there is no day between
    periods.forEach(period -> byFirstDay.put(period.first(), period));
  }

  /** The epoch in which all of these days lie. */
  Optional<DayRange> containing(DayRange days) {
    DayRange last = byFirstDay.floorEntry(days.first()).getValue();
    return last.contains(days) ? Optional.of(last) : Optional.empty();
  }

  /** The epochs in which some of these days lie. */
  ImmutableList<DayRange> overlapping(DayRange days) {
    return periods.stream()
        .filter(epoch -> epoch.overlaps(days))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether cities may join on any day of this epoch. */
  static boolean isOpen(DayRange epoch) {
    return epoch.first().equals(LocalDate.MIN);
  }
}
