package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By when one had to apply, and how we know: from a rule, or else some other date that takes its
 * place.
 */
record Deadline(
    EdtfDate date, Optional<String> ruleId, ImmutableList<String> sourceIds, String remark) {
  private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{4}(?:-\\d{2}){0,2}(?![\\d-])");

  /** A deadline that no rule gives. */
  static Deadline without(EdtfDate date, String remark) {
    return new Deadline(date, Optional.empty(), ImmutableList.of(), remark);
  }

  /** The deadline that a rule sets; empty if no date can be read from its value. */
  static Optional<Deadline> of(InForce rule) {
    return lastDate(rule.period().value())
        .map(date -> new Deadline(
            date,
            Optional.of(rule.rule().id()),
            rule.period().sourceIds(),
            "The deadline taken is " + date + ", by " + rule.rule().id() + " ("
                + String.join(", ", rule.period().sourceIds()) + ")."));
  }

  /** The last date in a text: an application period ends with the deadline. */
  private static Optional<EdtfDate> lastDate(String text) {
    Optional<EdtfDate> last = Optional.empty();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      try {
        last = Optional.of(EdtfDate.of(matcher.group()));
      } catch (EdtfException e) {
        // four digits that no calendar has are some other number
      }
    }
    return last;
  }

  /** The first day that may have been the deadline. */
  LocalDate first() {
    return date.earliest().orElse(LocalDate.MIN);
  }

  /** The last day that may have been the deadline. */
  LocalDate last() {
    return date.latest().orElse(LocalDate.MAX);
  }
}
