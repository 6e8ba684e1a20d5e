package io.github.gnlc.rule;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in the value of a rule: 12, exclusive, for {@code more than 12}. Empty if the value is
 * anything else.
 */
record RuleNumber(OptionalInt value, boolean exclusive) {
  private static final Pattern FORM = Pattern.compile("(?:(more than|at least) )?(\\d{1,6})");

  static RuleNumber of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? new RuleNumber(
            OptionalInt.of(Integer.parseInt(matcher.group(2))),
            "more than".equals(matcher.group(1)))
        : new RuleNumber(OptionalInt.empty(), false);
  }
}
