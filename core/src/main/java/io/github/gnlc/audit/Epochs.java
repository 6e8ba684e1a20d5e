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
final class Epochs {
  private final ImmutableList<Period> periods;

  /** Takes the cohorts in the order of their days. */
  Epochs(List<Cohort> cohorts) {
    ImmutableList.Builder<Period> builder = ImmutableList.builder();
    LocalDate first = LocalDate.MIN;
    for (Cohort cohort : cohorts) {
      builder.add(new Period(first, cohort.announced().minusDays(1)));
      first = cohort.announced();
    }
    periods = builder.add(new Period(first, LocalDate.MAX)).build();
  }

  /** The epoch in which all of these days lie. */
  Optional<Period> containing(Period days) {
    return periods.stream().filter(epoch -> epoch.contains(days)).findFirst();
  }

  /** The epochs in which some of these days lie. */
  ImmutableList<Period> overlapping(Period days) {
    return periods.stream()
        .filter(epoch -> epoch.overlaps(days))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether cities may join on any day of this epoch. */
  static boolean isOpen(Period epoch) {
    return epoch.first().equals(LocalDate.MIN);
  }
}
