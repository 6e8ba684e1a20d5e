package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of the page for what the library has codes for. */
final class Words {
  private static final DateTimeFormatter DAY = english("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");

  private Words() {}

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** A date as exact as it is: {@code by 24 January 2017}, {@code between 2015 and April 2016}. */
  static String of(EdtfDate date) {
    if (date.end().isEmpty()) {
      return "not known";
    }
    String end = side(date.end().get());
    if (date.start().isEmpty()) {
      return "by " + end;
    }
    return date.isInterval() ? "between " + side(date.start().get()) + " and " + end : end;
  }

  private static String side(EdtfDate date) {
    LocalDate first = date.earliest().orElseThrow();
    return switch (date.precision()) {
      case DAY -> of(first);
      case MONTH -> MONTH.format(first);
      default -> Integer.toString(first.getYear());
    };
  }

  static String of(JoinedBasis basis) {
    return switch (basis) {
      case COHORT -> "announced with an intake";
      case REPORTED -> "reported by a source";
      case INFERRED -> "inferred from several sources";
      case BOUNDED -> "only a limit is known";
      case UNKNOWN -> "no source says";
    };
  }

  static String of(EvidenceKind kind) {
    return switch (kind) {
      case JOINED -> "joined";
      case ANNOUNCED -> "will join";
      case LISTED -> "is a member";
      case NAMED -> "is named";
      case NOT_YET -> "not yet a member";
      case LEFT -> "left";
    };
  }

  static String of(Authority authority) {
    return switch (authority) {
      case UNESCO -> "UNESCO";
      case NATIONAL -> "National Commission";
      case OTHER -> "other publisher";
      case UNRELIABLE -> "unreliable";
    };
  }

  /** When a cohort was announced: its year, or the day if the year has another one. */
  static String of(Cohort cohort, Network network) {
    int year = cohort.announced().getYear();
    return network.cohorts().announcedIn(year).count() == 1
        ? Integer.toString(year)
        : of(cohort.announced());
  }
}
