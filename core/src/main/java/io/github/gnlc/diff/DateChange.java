package io.github.gnlc.diff;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;

/** A date as the two datasets have it. */
record DateChange(EdtfDate before, EdtfDate after) {

  /** Adds the change, unless the dates are the same. */
  void addTo(ChangeList changes, ChangeSubject subject, String id, String name, String clause) {
    if (!before.equals(after)) {
      changes.add(
          kind(),
          subject,
          id,
          entry(name, before),
          entry(name, after),
          clause + " " + DiffText.when(after) + ", before: " + DiffText.when(before));
    }
  }

  private ChangeKind kind() {
    boolean narrower = within(after, before);
    boolean wider = within(before, after);
    if (narrower && wider) {
      // a day, month or year at the latest may mean the same last day
      return after.precision().compareTo(before.precision()) > 0
          ? ChangeKind.DATE_NARROWED
          : ChangeKind.DATE_WIDENED;
    }
    if (narrower) {
      return ChangeKind.DATE_NARROWED;
    }
    return wider ? ChangeKind.DATE_WIDENED : ChangeKind.DATE_CORRECTED;
  }

  /** Whether every possible day of the first is one of the second. */
  private static boolean within(EdtfDate first, EdtfDate second) {
    return !earliest(first).isBefore(earliest(second)) && !latest(first).isAfter(latest(second));
  }

  private static LocalDate earliest(EdtfDate date) {
    return date.earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate latest(EdtfDate date) {
    return date.latest().orElse(LocalDate.MAX);
  }

  private static ImmutableMap<String, String> entry(String name, EdtfDate date) {
    return date.isUnknown() ? ImmutableMap.of() : ImmutableMap.of(name, date.toEdtf());
  }
}
