package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;

/**
 * From when to when a member was in the network, as far as it is known: the one place that decides
 * who was a member on a day. Nobody joined before the network opened, and a member of whom nothing
 * tells when it joined had joined when the data were compiled.
 *
 * @param joinedFirst the first day on which it may have joined
 * @param joinedLast the day by which it had surely joined
 * @param hasLeft whether it has left at all
 * @param left when it left; unknown if it has not
 */
public record Stay(LocalDate joinedFirst, LocalDate joinedLast, boolean hasLeft, EdtfDate left) {

  public static Stay of(Member member, EdtfDate opened, LocalDate compiled) {
    LocalDate opening = opened.earliest().orElse(LocalDate.MIN);
    return new Stay(
        later(member.joined().earliest().orElse(LocalDate.MIN), opening),
        later(member.joined().latest().orElse(compiled), opening),
        member.status() == MemberStatus.WITHDRAWN,
        member.left());
  }

  /** The first day on which it may have left. */
  public LocalDate leftFirst() {
    return hasLeft ? left.earliest().orElse(LocalDate.MIN) : LocalDate.MAX;
  }

  /** The day by which it had surely left. */
  public LocalDate leftLast() {
    return hasLeft ? left.latest().orElse(LocalDate.MAX) : LocalDate.MAX;
  }

  public Ternary joinedBy(LocalDate day) {
    if (!joinedLast.isAfter(day)) {
      return Ternary.YES;
    }
    return joinedFirst.isAfter(day) ? Ternary.NO : Ternary.UNKNOWN;
  }

  public Ternary leftBy(LocalDate day) {
    return hasLeft ? left.onOrBefore(day) : Ternary.NO;
  }

  /** Whether it was a member on a day: joined by then, and not left by then. */
  public Ternary on(LocalDate day) {
    return joinedBy(day).and(leftBy(day).not());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
