package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day with the members that {@code asOf(day)} must have: {@code 2020-09-23 with 187 members}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 *
 * @param day the day, often one on which somebody joined, or the one before or after
 * @param memberIds the ids of those known to have joined, and not left, by that day; in the order
 *     of every answer
 */
public record DayWithMembers(LocalDate day, ImmutableList<String> memberIds)
    implements Serializable {
  /**
   * Makes the day.
   *
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
