package io.github.gnlc.audit;

import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both included. */
record DayRange(LocalDate first, LocalDate last) {

  /** The days that a date leaves possible; empty if it has no first or no last. */
  static Optional<DayRange> of(EdtfDate date) {
    return date.earliest().flatMap(first -> date.latest().map(last -> new DayRange(first, last)));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean contains(DayRange other) {
    return contains(other.first) && contains(other.last);
  }

  boolean overlaps(DayRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** For people: {@code from 2019-07-17 to 2020-09-22}; an open end is left out. */
  @Override
  public String toString() {
    if (last.equals(LocalDate.MAX)) {
      return "since " + first;
    }
    return first.equals(LocalDate.MIN) ? "until " + last : "from " + first + " to " + last;
  }
}
