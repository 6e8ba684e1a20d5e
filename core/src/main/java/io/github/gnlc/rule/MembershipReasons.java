package io.github.gnlc.rule;

import io.github.gnlc.model.Ternary;
import java.util.Locale;

/** What rules on membership say: that one must be a member, and for how long. */
final class MembershipReasons {
  private static final String RULED = "true";
  private static final String NOT_RULED = "false";
  private static final String ONLY_MEMBERS = "member cities only";

  private MembershipReasons() {}

  /** Only members may apply; the value is a truth value or says so in words. */
  static RuleReason member(InForce rule, Membership membership, Deadline deadline) {
    String value = rule.period().value().toLowerCase(Locale.ROOT);
    if (value.equals(NOT_RULED)) {
      return reason(rule, membership, Ternary.YES, "Others may apply as well as members.");
    }
    if (!value.equals(RULED) && !value.endsWith(ONLY_MEMBERS)) {
      return rule.unread(RuleReasonKind.REQUIREMENT, membership.known());
    }
    Ternary met = membership.at(deadline);
    return reason(rule, membership, met, sentence(membership, deadline, met));
  }

  private static String sentence(Membership membership, Deadline deadline, Ternary met) {
    String then = "the deadline (" + deadline.date() + ")";
    String answer = switch (met) {
      case YES -> "It was a member at " + then;
      case UNKNOWN -> "Whether it was a member at " + then + " is not known";
      case NO ->
        membership.joinedBy(deadline) == Ternary.NO
            ? "It joined only after " + then
            : "It had left by " + then;
    };
    return answer + ": " + membership.known() + ".";
  }

  /** One must have been a member for some months at the deadline. */
  static RuleReason months(InForce rule, Membership membership, Deadline deadline) {
    RuleNumber number = rule.number();
    if (number.value().isEmpty()) {
      return rule.unread(RuleReasonKind.REQUIREMENT, membership.known());
    }
    return reason(
        rule,
        membership,
        membership.lasted(number.value().getAsInt(), number.exclusive(), deadline),
        "Full months from joining to the deadline (" + deadline.date() + "): "
            + membership.months(deadline) + "; needed: " + rule.period().value() + ".");
  }

  private static RuleReason reason(
      InForce rule, Membership membership, Ternary met, String sentence) {
    return rule.reason(RuleReasonKind.REQUIREMENT, membership.known(), met, sentence);
  }
}
