package io.github.gnlc.rule;

/** Words for answers on eligibility. */
final class EligibilityText {
  private EligibilityText() {}

  static String line(Eligibility answer, String purpose) {
    return answer.member() + ", " + purpose + ": "
        + switch (answer.eligible()) {
          case YES -> "eligible";
          case NO -> "not eligible";
          case UNKNOWN -> "not known whether eligible";
        };
  }

  static String lines(Eligibility answer) {
    StringBuilder text = new StringBuilder(answer.toString());
    for (RuleReason reason : answer.reasons()) {
      text.append("\n- ").append(reason);
    }
    for (String remark : answer.remarks()) {
      text.append("\n- ").append(remark);
    }
    return text.toString();
  }
}
