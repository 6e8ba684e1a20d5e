package io.github.gnlc.rule;

import io.github.gnlc.internal.conclusion.Stay;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** When a member was in the network, set against the deadline of an application. */
record MembershipPeriod(Member member, Stay stay) {

  static MembershipPeriod of(Member member, EdtfDate opened, LocalDate compiled) {
    return new MembershipPeriod(member, Stay.of(member, opened, compiled));
  }

  /** Whether it was in the network at the deadline. */
  Ternary at(ApplicationDeadline deadline) {
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

  Ternary joinedBy(ApplicationDeadline deadline) {
    return by(stay.joinedFirst(), stay.joinedLast(), deadline);
  }

  Ternary leftBy(ApplicationDeadline deadline) {
    return by(stay.leftFirst(), stay.leftLast(), deadline);
  }

  private static Ternary by(LocalDate first, LocalDate last, ApplicationDeadline deadline) {
    if (!last.isAfter(deadline.first())) {
      return Ternary.YES;
    }
    return first.isAfter(deadline.last()) ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether it had been in the network for so many months at the deadline, or for more. */
  Ternary lasted(int months, boolean exclusive, ApplicationDeadline deadline) {
    if (isLong(stay.joinedLast(), deadline.first(), months, exclusive)) {
      return confirmed(Ternary.YES);
    }
    return isLong(stay.joinedFirst(), deadline.last(), months, exclusive)
        ? Ternary.UNKNOWN
        : Ternary.NO;
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
  String months(ApplicationDeadline deadline) {
    String fewest =
        Long.toString(Math.max(0, ChronoUnit.MONTHS.between(stay.joinedLast(), deadline.first())));
    if (stay.joinedFirst().equals(LocalDate.MIN) || deadline.last().equals(LocalDate.MAX)) {
      return fewest + " or more";
    }
    String most =
        Long.toString(Math.max(0, ChronoUnit.MONTHS.between(stay.joinedFirst(), deadline.last())));
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

  /** Only members may apply, or others as well. */
  RuleReason requireMember(RuleInForce rule, ApplicationDeadline deadline) {
    if (rule.has(RuleCondition.ANYONE)) {
      return reason(rule, Ternary.YES, "Others may apply as well as members.");
    }
    if (!rule.has(RuleCondition.MEMBERS_ONLY)) {
      return rule.unread(RuleReasonKind.REQUIREMENT, known());
    }
    Ternary met = at(deadline);
    return reason(rule, met, sentence(deadline, met));
  }

  private String sentence(ApplicationDeadline deadline, Ternary met) {
    String then = "the deadline (" + deadline.date() + ")";
    String answer = switch (met) {
      case YES -> "It was a member at " + then;
      case UNKNOWN -> "Whether it was a member at " + then + " is not known";
      case NO ->
        joinedBy(deadline) == Ternary.NO
            ? "It joined only after " + then
            : "It had left by " + then;
    };
    return answer + ": " + known() + ".";
  }

  /** It must have been a member for some months at the deadline. */
  RuleReason requireMonths(RuleInForce rule, ApplicationDeadline deadline) {
    OptionalInt number = rule.number();
    if (number.isEmpty()) {
      return rule.unread(RuleReasonKind.REQUIREMENT, known());
    }
    return reason(
        rule,
        lasted(number.getAsInt(), rule.has(RuleCondition.MORE_THAN), deadline),
        "Full months from joining to the deadline (" + deadline.date() + "): " + months(deadline)
            + "; needed: " + rule.period().value() + ".");
  }

  private RuleReason reason(RuleInForce rule, Ternary met, String sentence) {
    return rule.reason(RuleReasonKind.REQUIREMENT, known(), met, sentence);
  }
}
