package io.github.gnlc.audit;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import java.util.List;

/** Turns parts of a finding into words. */
final class AuditText {
  private AuditText() {}

  /** {@code 1 source}, {@code 2 sources}. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static String sources(int number) {
    return count(number, "source", "sources");
  }

  /** {@code on 2025-12-04}, {@code in 2025-12}. */
  static String when(EdtfDate date) {
    if (date.isUnknown()) {
      return "at an unknown time";
    }
    if (date.isBound()) {
      return "by " + date.orEarlier().toEdtf().substring(3);
    }
    if (date.isInterval()) {
      return "between " + date.toEdtf().replace("/", " and ");
    }
    return (date.isDay() ? "on " : "in ") + date;
  }

  /** {@code at least 300}. */
  static String figure(long value, Qualifier qualifier) {
    String prefix = qualifier == Qualifier.EXACTLY ? "" : qualifier.code().replace('-', ' ') + " ";
    return prefix + value;
  }

  /** {@code Villa María}, {@code Cork and Mallow}, {@code Cork, Mallow and Tralee}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** What a metric counts, as the beginning of a sentence. */
  static String counted(Metric metric) {
    return switch (metric) {
      case MEMBERS -> "Members";
      case COUNTRIES -> "Countries";
      case NEW_MEMBERS -> "New members";
      case COUNTRIES_OF_NEW_MEMBERS -> "Countries of new members";
      case COUNTRIES_NEW_TO_NETWORK -> "Countries new to the network";
      case CITIZENS -> "Citizens of members";
      case AWARDED_MEMBERS -> "Members with an award";
      case JOINED -> "Cities that joined";
      case LAUNCHED -> "Year of the launch";
      case OPENED -> "Year of the opening";
      case KEY_FEATURES -> "Key features";
    };
  }
}
