package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.Codes;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that may be known only in part, in the forms of EDTF (Extended Date/Time Format, part of
 * ISO 8601-2) that the dataset uses: dates and intervals of level 0, and intervals of level 1 with
 * an open start.
 *
 * <table>
 *   <caption>The forms that {@link #of(String)} accepts</caption>
 *   <tr><th>text</th><th>meaning</th><th>{@code earliest()}</th><th>{@code latest()}</th></tr>
 *   <tr><td>{@code 2020-09-23}</td><td>that day</td>
 *     <td>2020-09-23</td><td>2020-09-23</td></tr>
 *   <tr><td>{@code 2016-10}</td><td>some day of that month</td>
 *     <td>2016-10-01</td><td>2016-10-31</td></tr>
 *   <tr><td>{@code 2016}</td><td>some day of that year</td>
 *     <td>2016-01-01</td><td>2016-12-31</td></tr>
 *   <tr><td>{@code ../2015-09-30}</td><td>that day or earlier</td>
 *     <td>empty</td><td>2015-09-30</td></tr>
 *   <tr><td>{@code ../2015-09}</td><td>some day of that month or earlier</td>
 *     <td>empty</td><td>2015-09-30</td></tr>
 *   <tr><td>{@code ../2015}</td><td>some day of that year or earlier</td>
 *     <td>empty</td><td>2015-12-31</td></tr>
 *   <tr><td>{@code 2016-04/2017-01-24}</td><td>some day from the first to the last</td>
 *     <td>2016-04-01</td><td>2017-01-24</td></tr>
 *   <tr><td>the empty text</td><td>not known</td><td>empty</td><td>empty</td></tr>
 * </table>
 *
 * <p>All other forms are refused, for example {@code 2016-13} and {@code 2015-02-29} (not in the
 * calendar), {@code 2016-1} (one digit), {@code 2017/2016} (ends before it begins),
 * {@code 2016/2016} (write {@code 2016}), {@code 2015/..} (open end), {@code 2016?} and
 * {@code 201X} (level 1 qualifiers), and years beyond 0001 to 9999.
 *
 * <p>A partial date stays partial: {@code 2016} is not 1 January 2016. A question about it has
 * three answers:
 *
 * <pre>{@code
 * EdtfDate date = EdtfDate.of("2016");
 * date.onOrBefore(LocalDate.of(2016, 6, 1));      // UNKNOWN
 * date.onOrBefore(LocalDate.of(2016, 12, 31));    // YES
 * date.overlaps(EdtfDate.of("2016-10-20"));       // true
 * date.orEarlier();                               // ../2016
 * Gnlc.members().get("am-dilijan").joined();      // 2016-10
 * }</pre>
 *
 * <p>An interval is a date that lies somewhere within it, not a period. It holds no time of day and
 * no season. Use {@link #of(String)} for data and {@link #parse(String)} for what people write.
 *
 * <p>Instances are immutable, thread-safe and serializable; they are equal if their
 * {@linkplain #toEdtf() texts} are. No method returns null, and each throws a
 * {@link NullPointerException} for an argument that is null. The natural order is consistent with
 * equals: bounds first, by their last possible day, the later first; then by the first possible
 * day, the later last possible day first ({@code 2016/2017}, {@code 2016}, {@code 2016-01},
 * {@code 2016-01-01}); the unknown date last.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, Library of
 *     Congress</a>
 */
public final class EdtfDate implements Comparable<EdtfDate>, Serializable {
  /** The date of which nothing is known; its {@linkplain #toEdtf() text} is empty. */
  public static final EdtfDate UNKNOWN = new EdtfDate(null, false, 0, 0, 0);

  private static final long serialVersionUID = 1;
  private static final String BOUND = "../";

  /** Where an interval of two known ends begins; the other fields are its end. */
  private final @Nullable EdtfDate start;

  private final boolean bound;
  private final int year;
  private final int month;
  private final int day;

  private EdtfDate(@Nullable EdtfDate start, boolean bound, int year, int month, int day) {
    this.start = start;
    this.bound = bound;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * {@return the date of exactly this day: {@code EdtfDate.of(LocalDate.of(2020, 9, 23))} is
   * {@code 2020-09-23}}
   *
   * @param date the day, within the years 1 to 9999
   * @throws EdtfException if the year is not within 1 to 9999
   */
  public static EdtfDate of(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new EdtfException(date.toString(), "the year is not within 0001 to 9999");
    }
    return new EdtfDate(null, false, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * {@return the date with exactly this text, in one of the forms listed at the class}
   *
   * @param text the text, such as {@code "2016-10"}; empty for the unknown date
   * @throws EdtfException if the text has another form, or a day that is not in the calendar; the
   *     message names the text and what was expected
   */
  @JsonCreator
  public static EdtfDate of(String text) {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text, 0, text.length());
    }
    EdtfDate end = date(text, slash + 1, text.length());
    return text.startsWith(BOUND) ? end.orEarlier() : interval(text, date(text, 0, slash), end);
  }

  /**
   * {@return the date that lies between two others: {@code 2016-04/2017-01-24} for {@code 2016-04}
   * and {@code 2017-01-24}} Of an interval the outer end counts.
   *
   * @param earliest the date before which it was not; if it has no first possible day, the result
   *     is {@code latest} as a {@linkplain #orEarlier() bound}
   * @param latest the date by which it was
   * @throws EdtfException if {@code latest} is unknown, or ends before {@code earliest} begins; the
   *     message names both
   */
  public static EdtfDate between(EdtfDate earliest, EdtfDate latest) {
    EdtfDate start = earliest.start == null ? earliest : earliest.start;
    if (latest.isUnknown()) {
      throw new EdtfException(earliest + "/" + latest, "the end of an interval must be known");
    }
    if (start.bound || start.isUnknown()) {
      return latest.orEarlier();
    }
    EdtfDate end = new EdtfDate(null, false, latest.year, latest.month, latest.day);
    return start.equals(end) ? end : interval(start + "/" + end, start, end);
  }

  private static EdtfDate interval(String text, EdtfDate start, EdtfDate end) {
    if (start.equals(end)) {
      throw new EdtfException(text, "expected '" + start + "' for an interval of one date");
    }
    if (start.firstDay().isAfter(end.lastDay())) {
      throw new EdtfException(text, "the interval ends before it begins");
    }
    return new EdtfDate(start, false, end.year, end.month, end.day);
  }

  /** Reads the date of level 0 in a part of a text. */
  private static EdtfDate date(String text, int from, int to) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      throw new EdtfException(
          text,
          "expected YYYY, YYYY-MM, YYYY-MM-DD, any of them after '../' or two with '/' between, or"
              + " nothing");
    }
    int year = digits(text, from, 4);
    int month = length > 4 ? part(text, from + 4) : 0;
    int day = length > 7 ? part(text, from + 7) : 0;
    requireCalendar(text, length, year, month, day);
    return new EdtfDate(null, false, year, month, day);
  }

  /**
   * {@return the date that a text may mean: like {@link #of(String)}, but white space around the
   * text is ignored, {@code /2015-09-30} is read as {@code ../2015-09-30}, and {@code unknown} (in
   * any case) as the empty text}
   *
   * @param text the text, as somebody wrote it: {@code " /2015-09-30"}
   * @throws EdtfException if the text is still not a date; the message quotes it as given
   */
  public static EdtfDate parse(String text) {
    String trimmed = text.strip();
    if (trimmed.equalsIgnoreCase("unknown")) {
      return UNKNOWN;
    }
    try {
      return of(trimmed.startsWith("/") ? ".." + trimmed : trimmed);
    } catch (EdtfException e) {
      throw new EdtfException(text, e.reason());
    }
  }

  /**
   * {@return this date as a bound, "then or earlier": {@code ../2016-10} for {@code 2016-10},
   * {@code ../2017} for {@code 2016/2017}} A bound and the unknown date are returned as they are.
   */
  public EdtfDate orEarlier() {
    return bound || isUnknown() ? this : new EdtfDate(null, true, year, month, day);
  }

  /** {@return whether nothing is known} */
  public boolean isUnknown() {
    return year == 0;
  }

  /** {@return whether only the latest possible day is known: true for {@code ../2015-09-30}} */
  public boolean isBound() {
    return bound;
  }

  /** {@return whether it lies between two known ends: true for {@code 2016-04/2017-01-24}} */
  public boolean isInterval() {
    return start != null;
  }

  /**
   * Returns the earlier end, as exact as it is given: {@code 2016-04} of
   * {@code 2016-04/2017-01-24}. The end of a date that is no interval is that date.
   *
   * @return the end; empty for a bound and the unknown date
   */
  public Optional<EdtfDate> start() {
    if (bound || isUnknown()) {
      return Optional.empty();
    }
    return Optional.of(start == null ? this : start);
  }

  /**
   * Returns the later end, as exact as it is given: {@code 2017-01-24} of
   * {@code 2016-04/2017-01-24} and of {@code ../2017-01-24}. The end of a date that is no interval
   * is that date.
   *
   * @return the end; empty for the unknown date
   */
  public Optional<EdtfDate> end() {
    return isUnknown()
        ? Optional.empty()
        : Optional.of(new EdtfDate(null, false, year, month, day));
  }

  /** {@return whether it is one day: true for {@code 2020-09-23}} */
  public boolean isDay() {
    return day != 0 && !bound && start == null;
  }

  /**
   * {@return the finest part that is given: the month for {@code 2016-10} and {@code ../2016-10};
   * of an interval, that of its coarser end}
   */
  public Precision precision() {
    Precision ofEnd = precisionOfEnd();
    return start != null && start.precision().compareTo(ofEnd) < 0 ? start.precision() : ofEnd;
  }

  /**
   * {@return the year if it is known: 2016 for {@code 2016-10} and {@code 2016-04/2016-10}, empty
   * for {@code ../2016}, {@code 2016/2017} and the unknown date}
   */
  public Optional<Integer> year() {
    boolean ofTwoYears = start != null && start.year != year;
    return bound || ofTwoYears || isUnknown() ? Optional.empty() : Optional.of(year);
  }

  /**
   * {@return the first possible day: 1 October 2016 for {@code 2016-10}; empty for a bound and for
   * the unknown date}
   */
  public Optional<LocalDate> earliest() {
    return bound || isUnknown() ? Optional.empty() : Optional.of(firstDay());
  }

  /**
   * {@return the last possible day: 31 October 2016 for {@code 2016-10} and for {@code ../2016-10};
   * empty for the unknown date}
   */
  public Optional<LocalDate> latest() {
    return isUnknown() ? Optional.empty() : Optional.of(lastDay());
  }

  /**
   * {@return whether it was on this day or before it: {@link Ternary#YES} if the last possible day
   * is, {@link Ternary#NO} if the first possible day is later, else {@link Ternary#UNKNOWN}}
   *
   * @param date the last day that counts
   */
  public Ternary onOrBefore(LocalDate date) {
    if (isUnknown()) {
      return Ternary.UNKNOWN;
    }
    if (!lastDay().isAfter(date)) {
      return Ternary.YES;
    }
    return !bound && firstDay().isAfter(date) ? Ternary.NO : Ternary.UNKNOWN;
  }

  /**
   * {@return whether it was before this day: {@code NO} for {@code 2016-10} and 1 October 2016}
   *
   * @param date the first day that does not count any more
   */
  public Ternary before(LocalDate date) {
    return date.equals(LocalDate.MIN) ? Ternary.NO : onOrBefore(date.minusDays(1));
  }

  /**
   * {@return whether it was after this day; the opposite of {@link #onOrBefore(LocalDate)}}
   *
   * @param date the last day that does not count yet
   */
  public Ternary after(LocalDate date) {
    return onOrBefore(date).not();
  }

  /**
   * {@return whether it was on this day or after it; the opposite of {@link #before(LocalDate)}}
   *
   * @param date the first day that counts
   */
  public Ternary onOrAfter(LocalDate date) {
    return before(date).not();
  }

  /**
   * {@return whether it was within these days, both included: {@link Ternary#NO} if the last day is
   * before the first}
   *
   * @param first the first day that counts
   * @param last the last day that counts
   */
  public Ternary within(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Ternary.NO : onOrAfter(first).and(onOrBefore(last));
  }

  /**
   * {@return whether both may be the same day: {@code 2016} overlaps {@code 2016-10-20}, and
   * {@code ../2015-09-30} overlaps {@code 2014}} The unknown date overlaps every date.
   *
   * @param other the date to compare with; the order of the two does not matter
   */
  public boolean overlaps(EdtfDate other) {
    if (isUnknown() || other.isUnknown()) {
      return true;
    }
    boolean endsBefore = !other.bound && lastDay().isBefore(other.firstDay());
    boolean beginsAfter = !bound && other.lastDay().isBefore(firstDay());
    return !endsBefore && !beginsAfter;
  }

  /**
   * {@return the text in EDTF, such that {@link #of(String)} gives this date again; empty for the
   * unknown date}
   */
  @JsonValue
  public String toEdtf() {
    if (isUnknown()) {
      return "";
    }
    StringBuilder text = new StringBuilder(bound ? BOUND : "");
    if (start != null) {
      text.append(start.toEdtf()).append('/');
    }
    pad(text, year, 4);
    if (month != 0) {
      pad(text.append('-'), month, 2);
    }
    if (day != 0) {
      pad(text.append('-'), day, 2);
    }
    return text.toString();
  }

  @Override
  public int compareTo(EdtfDate other) {
    int byFirst = Integer.compare(firstRank(), other.firstRank());
    if (byFirst != 0) {
      return byFirst;
    }
    int byLast = Integer.compare(other.lastRank(), lastRank());
    if (byLast != 0) {
      return byLast;
    }
    int byParts = Integer.compare(parts(), other.parts());
    return byParts != 0 ? byParts : toEdtf().compareTo(other.toEdtf());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate that
        && bound == that.bound
        && Objects.equals(start, that.start)
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    int end = ((year * 13 + month) * 32 + day) * 2 + (bound ? 1 : 0);
    return start == null ? end : 31 * start.hashCode() + end;
  }

  /** Returns the text in EDTF, or {@code unknown}; {@link #parse(String)} reads both. */
  @Override
  public String toString() {
    return isUnknown() ? "unknown" : toEdtf();
  }

  private Object writeReplace() {
    return new Serialized(toEdtf());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("EdtfDate: found its fields; expected its text");
  }

  /** A date is serialized as its text, and read as any other text. */
  private record Serialized(String text) implements Serializable {
    Serialized {
      of(Arguments.require(text, "text", "a date in EDTF"));
    }

    private Object readResolve() {
      return of(text);
    }
  }

  private LocalDate firstDay() {
    if (start != null) {
      return start.firstDay();
    }
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  private LocalDate lastDay() {
    if (day != 0) {
      return LocalDate.of(year, month, day);
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  private int firstRank() {
    if (isUnknown()) {
      return Integer.MAX_VALUE;
    }
    return bound ? Integer.MIN_VALUE : (int) firstDay().toEpochDay();
  }

  /** How many of month and day are given, in both ends of an interval together. */
  private int parts() {
    int ofEnd = (month == 0 ? 0 : 1) + (day == 0 ? 0 : 1);
    return start == null ? ofEnd : start.parts() + ofEnd;
  }

  private Precision precisionOfEnd() {
    if (isUnknown()) {
      return Precision.NONE;
    }
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  private int lastRank() {
    return isUnknown() ? Integer.MAX_VALUE : (int) lastDay().toEpochDay();
  }

  private static int part(String text, int separator) {
    if (text.charAt(separator) != '-') {
      throw new EdtfException(text, "expected '-' between year, month and day");
    }
    return digits(text, separator + 1, 2);
  }

  private static int digits(String text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        String shown = Excerpt.of(String.valueOf(c));
        throw new EdtfException(text, "expected a digit in place of '" + shown + "'");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static void requireCalendar(String text, int length, int year, int month, int day) {
    if (year == 0) {
      throw new EdtfException(text, "the year is not within 0001 to 9999");
    }
    if (length > 4 && (month < 1 || month > 12)) {
      throw new EdtfException(text, "the month is not within 01 to 12");
    }
    // not a YearMonth, which makes its formatter first: a tenth of the time to a first answer
    if (length > 7 && (day < 1 || day > LocalDate.of(year, month, 1).lengthOfMonth())) {
      throw new EdtfException(text, "the month has no such day");
    }
  }

  private static void pad(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    text.append(digits);
  }

  /** The finest part of a date that is given, from none to the day. */
  public enum Precision {
    /** Nothing. */
    NONE,
    /** The year. */
    YEAR,
    /** The month of the year. */
    MONTH,
    /** The day. */
    DAY;

    @JsonValue
    String code() {
      return Codes.code(this);
    }
  }
}
