package io.github.gnlc.examples.story;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Qualifier;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain English for dates, numbers and lists. */
final class Prose {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|]");

  /** Where a comment parts what GitHub would take for an address, a mention or an issue. */
  private static final Pattern PARTED = Pattern.compile(
      "(?<=:)(?=//)|(?<=\\bwww)(?=\\.)|(?<=@)(?=\\w)|(?<=#)(?=\\d)|(?<=\\bgh-)(?=\\d)"
          + "|(?<=\\b(?:mailto|xmpp):)(?=\\S)",
      Pattern.CASE_INSENSITIVE);

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Prose() {}

  /** Returns {@code "a, b and c"}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /**
   * Returns {@code "21 October 2013"}, {@code "October 2013"}, {@code "2013"}, {@code "2013 at the
   * latest"} or {@code "April 2016 to 24 January 2017"}.
   */
  static String date(EdtfDate date) {
    if (date.isUnknown()) {
      return "an unknown day";
    }
    if (date.isInterval()) {
      return date(side(date, 0)) + " to " + date(side(date, 1));
    }
    LocalDate day = date.latest().orElseThrow();
    String text = switch (date.precision()) {
      case DAY -> day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
      case MONTH -> month(day.getMonth()) + " " + day.getYear();
      default -> Integer.toString(day.getYear());
    };
    return date.isBound() ? text + " at the latest" : text;
  }

  /** Returns the first date of an interval, or the last. */
  private static EdtfDate side(EdtfDate interval, int index) {
    return EdtfDate.of(interval.toEdtf().split("/")[index]);
  }

  /**
   * Returns {@code "on 21 October 2013"}, {@code "in 2013"}, {@code "by 2013 at the latest"} or
   * {@code "between April 2016 and 24 January 2017"}.
   */
  static String when(EdtfDate date) {
    if (date.isInterval()) {
      return "between " + date(side(date, 0)) + " and " + date(side(date, 1));
    }
    if (date.isBound()) {
      return "by " + date(date);
    }
    return (date.isDay() || date.isUnknown() ? "on " : "in ") + date(date);
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Returns {@code "from 21 to 23 October 2013"}. */
  static String span(EdtfDate start, EdtfDate end) {
    if (start.equals(end)) {
      return when(start);
    }
    String first = date(start);
    String last = date(end);
    String shared = first.substring(first.indexOf(' ') + 1);
    boolean sameMonth = start.isDay() && last.endsWith(" " + shared);
    return "from " + (sameMonth ? first.substring(0, first.indexOf(' ')) : first) + " to " + last;
  }

  /** Returns {@code "at least 8,700 enterprises"}; the unit in the singular after 1. */
  static String figure(Figure figure) {
    boolean small = figure.qualifier() == Qualifier.EXACTLY
        && figure.value() < NUMBERS.size()
        && !figure.unit().equals("percent");
    String number = small ? NUMBERS.get((int) figure.value()) : number(figure);
    return number + " " + unit(figure.value(), figure.unit());
  }

  /** Returns {@code "at least 8,700"}. */
  static String number(Figure figure) {
    String prefix = switch (figure.qualifier()) {
      case EXACTLY -> "";
      case AT_LEAST -> "at least ";
      case ABOUT -> "about ";
      case UP_TO -> "up to ";
    };
    return prefix + String.format(Locale.ENGLISH, "%,d", figure.value());
  }

  private static String unit(long value, String unit) {
    if (value != 1) {
      return unit;
    }
    return switch (unit) {
      case "cities" -> "city";
      case "countries" -> "country";
      case "people" -> "person";
      default -> unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    };
  }

  /** Returns the verb for one, or for another number: {@code number(1, "was", "were")}. */
  static String verb(Figure figure, String one, String others) {
    return figure.value() == 1 && figure.qualifier() == Qualifier.EXACTLY ? one : others;
  }

  /** Returns {@code "three promises"}, from ten on in figures. */
  static String count(int number, String one, String others) {
    return count(number) + " " + (number == 1 ? one : others);
  }

  /** Returns {@code "three"}, from ten on in figures. */
  static String count(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  /** Returns the words for a manner: {@code "called for"}. */
  static String manner(Manner manner) {
    return switch (manner) {
      case CALLED_FOR -> "called for";
      case OBJECTIVE -> "named as an objective";
      case EXPECTED -> "expected beforehand";
      case PROPOSAL -> "proposed";
      case SUMMARY -> "summed up";
      case COUNT -> "only counted";
    };
  }

  /** Returns {@code "first"}; from the tenth on, {@code "10th"}, of which there is none yet. */
  static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "th";
  }

  /** Returns a title within quotation marks; those in it become single ones. */
  static String quoted(String text) {
    return "“" + plain(text).replace('“', '‘').replace('”', '’') + "”";
  }

  /** Returns a text such that Markdown shows it as it is, with its days written out. */
  static String plain(String text) {
    String written = DAY.matcher(text).replaceAll(day -> date(EdtfDate.of(day.group())));
    String parted = PARTED.matcher(written.strip()).replaceAll("\u0000");
    return MARKUP
        .matcher(parted)
        .replaceAll("\\\\$0")
        .replace("\u0000", "<!-- -->")
        .replace("$", "<span>$</span>");
  }

  static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ENGLISH) + text.substring(end);
  }
}
