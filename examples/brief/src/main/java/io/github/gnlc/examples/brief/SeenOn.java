package io.github.gnlc.examples.brief;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a brief looks at; none for today. */
record SeenOn(Optional<LocalDate> day) {
  boolean isToday() {
    return day.isEmpty();
  }

  /**
   * Whether what has this date belongs in the brief: today anything, else what surely was by then.
   */
  boolean has(EdtfDate date) {
    return day.map(date::onOrBefore).orElse(Ternary.YES) == Ternary.YES;
  }
}
