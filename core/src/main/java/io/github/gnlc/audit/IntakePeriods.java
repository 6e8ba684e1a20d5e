package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Cohort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The times between two announced intakes. Nobody joins within one of them, so totals published for
 * it can differ only by members that left. Before the first intake cities joined one by one.
 */
final class IntakePeriods {
  private final ImmutableList<DayRange> periods;

  /** Takes the cohorts in the order of their days. */
  IntakePeriods(List<Cohort> cohorts) {
    ImmutableList.Builder<DayRange> builder = ImmutableList.builder();
    LocalDate first = LocalDate.MIN;
    for (Cohort cohort : cohorts) {
      builder.add(new DayRange(first, cohort.announced().minusDays(1)));
      first = cohort.announced();
    }
    periods = builder.add(new DayRange(first, LocalDate.MAX)).build();
  }

  /** The epoch in which all of these days lie. */
  Optional<DayRange> containing(DayRange days) {
    return periods.stream().filter(epoch -> epoch.contains(days)).findFirst();
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
