package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day with the ids of the members on it, which {@code asOf(day)} must have: {@code 2025-12-03
 * with 328 members}.
 *
 * <p>{@link Samples#day()} draws them, often a day on which a member joined, or the one before or
 * after:
 *
 * <pre>{@code
 * DayWithMembers day = Samples.seeded(42).day().value();
 * assertThat(report.memberIdsOn(day.day())).isEqualTo(day.memberIds());
 * }</pre>
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No component is null.
 *
 * @param day the day
 * @param memberIds the ids of the members known to have joined, and not left, by that day; by
 *     country code, then name, then id; empty if there were none
 */
public record DayWithMembers(LocalDate day, ImmutableList<String> memberIds)
    implements Serializable {
  /**
   * Makes the day.
   *
   * @param day the day
   * @param memberIds the ids of the members known to have joined, and not left, by that day
   * @throws NullPointerException if anything is null; it names what
   */
  public DayWithMembers {
    Checks.require("day", day, "a day such as 2020-09-23");
    Checks.require("memberIds", memberIds, "the ids of its members, perhaps none");
  }

  /** Returns the day and how many there were. */
  @Override
  public String toString() {
    return day + " with " + memberIds.size() + (memberIds.size() == 1 ? " member" : " members");
  }
}
