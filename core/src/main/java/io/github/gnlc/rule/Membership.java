package io.github.gnlc.rule;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in which a member may have joined, first and last day included; as narrow as the opening
 * of the network and the day of compilation make it.
 */
record Membership(Member member, LocalDate first, LocalDate last) {

  static Membership of(Member member, EdtfDate opened, DatasetInfo info) {
    EdtfDate joined = member.joined();
    // who is in the data without any date is there since the day they were compiled at the latest
    LocalDate last = joined.latest().orElse(info.compiled());
    LocalDate first = joined.earliest().orElse(LocalDate.MIN);
    LocalDate opening = opened.earliest().orElse(LocalDate.MIN);
    return new Membership(member, later(first, opening), later(last, opening));
  }

  /** Nobody was in the network before it opened. */
  private static LocalDate later(LocalDate joined, LocalDate opening) {
    return joined.isAfter(opening) ? joined : opening;
  }

  /** Whether it was in the network at the deadline. */
  Ternary at(Deadline deadline) {
    Ternary present = joinedBy(deadline);
    if (member.status() == MemberStatus.WITHDRAWN) {
      present = present.and(leftBy(deadline).not());
    }
    return confirmed(present);
  }

  /** Of an unconfirmed member nothing is sure but what speaks against it. */
  private Ternary confirmed(Ternary answer) {
    return member.status() == MemberStatus.UNCONFIRMED ? answer.and(Ternary.UNKNOWN) : answer;
  }

  Ternary joinedBy(Deadline deadline) {
    return by(first, last, deadline);
  }

  Ternary leftBy(Deadline deadline) {
    return by(
        member.left().earliest().orElse(first),
        member.left().latest().orElse(LocalDate.MAX),
        deadline);
  }

  private static Ternary by(LocalDate first, LocalDate last, Deadline deadline) {
    if (!last.isAfter(deadline.first())) {
      return Ternary.YES;
    }
    return first.isAfter(deadline.last()) ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether it had been in the network for so many months at the deadline, or for more. */
  Ternary lasted(int months, boolean exclusive, Deadline deadline) {
    if (isLong(last, deadline.first(), months, exclusive)) {
      return confirmed(Ternary.YES);
    }
    return isLong(first, deadline.last(), months, exclusive) ? Ternary.UNKNOWN : Ternary.NO;
  }

  private static boolean isLong(
      LocalDate joined, LocalDate deadline, int months, boolean exclusive) {
    if (joined.equals(LocalDate.MIN) || deadline.equals(LocalDate.MAX)) {
      return true;
    }
    LocalDate reached = joined.plusMonths(months);
    return exclusive ? reached.isBefore(deadline) : !reached.isAfter(deadline);
  }

  /** The full months from joining to the deadline, fewest and most: {@code 16 to 28}. */
  String months(Deadline deadline) {
    String fewest = Long.toString(Math.max(0, ChronoUnit.MONTHS.between(last, deadline.first())));
    if (first.equals(LocalDate.MIN) || deadline.last().equals(LocalDate.MAX)) {
      return fewest + " or more";
    }
    String most = Long.toString(Math.max(0, ChronoUnit.MONTHS.between(first, deadline.last())));
    return fewest.equals(most) ? fewest : fewest + " to " + most;
  }

  /** What is known of it: {@code joined 2022, left 2023-05}. */
  String known() {
    StringBuilder text = new StringBuilder(
        member.joined().isUnknown() ? "joined at a time not known" : "joined " + member.joined());
    if (member.status() == MemberStatus.WITHDRAWN) {
      text.append(member.left().isUnknown() ? ", left at a time not known" : ", left ")
          .append(member.left().toEdtf());
    }
    if (member.status() == MemberStatus.UNCONFIRMED) {
      text.append(", unconfirmed");
    }
    return text.toString();
  }
}
