package io.github.gnlc.audit;

import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Written out: a record's own is made at run time, and slows the first audit of a JVM. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DayRange that && first.equals(that.first) && last.equals(that.last);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + last.hashCode();
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
