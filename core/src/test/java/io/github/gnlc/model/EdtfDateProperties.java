package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.error.EdtfException;
import io.github.gnlc.internal.text.Excerpt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of partial dates. */
class EdtfDateProperties {
  private static final int FAR = 1500;
  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  @Property
  void aDateIsReadBackFromItsText(@ForAll("dates") EdtfDate date) {
    assertThat(EdtfDate.of(date.toEdtf())).isEqualTo(date);
  }

  @Property
  void aDateIsParsedFromWhatItPrints(@ForAll("dates") EdtfDate date) {
    assertThat(EdtfDate.parse(date.toString())).isEqualTo(date);
  }

  @Example
  void everyTextOfACalendarIsPrintedAsItWasRead() {
    for (int year : new int[] {1, 99, 1900, 2000, 2015, 2016, 9999}) {
      LocalDate day = LocalDate.of(year, 1, 1);
      for (int i = 0; i < day.lengthOfYear(); i++) {
        String text = day.withDayOfYear(i + 1).toString();
        for (String part : new String[] {text, text.substring(0, 7), text.substring(0, 4)}) {
          assertThat(EdtfDate.of(part).toEdtf()).isEqualTo(part);
          assertThat(EdtfDate.of("../" + part).toEdtf()).isEqualTo("../" + part);
          if (!part.equals("9999")) {
            assertThat(EdtfDate.of(part + "/9999").toEdtf()).isEqualTo(part + "/9999");
          }
        }
      }
    }
  }

  @Property
  void aTextIsReadIfAndOnlyIfACalendarHasIt(@ForAll("texts") String text) {
    if (isInCalendar(text)) {
      assertThat(EdtfDate.of(text).toEdtf()).isEqualTo(text);
    } else {
      assertThatExceptionOfType(EdtfException.class)
          .isThrownBy(() -> EdtfDate.of(text))
          .withMessageStartingWith("No EDTF date '" + Excerpt.of(text) + "': ")
          .returns(text, EdtfException::text);
    }
  }

  @Property
  void parseReadsWhateverOfReads(@ForAll("dates") EdtfDate date, @ForAll("blanks") String blanks) {
    assertThat(EdtfDate.parse(blanks + date.toEdtf() + blanks)).isEqualTo(date);
  }

  @Property
  void theFirstAndLastDayAreThoseOfTheCalendar(@ForAll("dates") EdtfDate date) {
    assertThat(date.earliest().orElse(LocalDate.MIN)).isEqualTo(first(date.toEdtf()));
    assertThat(date.latest().orElse(LocalDate.MAX)).isEqualTo(last(date.toEdtf()));
  }

  @Property
  void aComparisonIsCertainIfAllPossibleDaysAgree(
      @ForAll("dates") EdtfDate date, @ForAll @IntRange(min = -FAR, max = FAR) int distance) {
    LocalDate day = date.latest().orElse(LocalDate.of(2016, 6, 1)).plusDays(distance);

    assertThat(date.onOrBefore(day)).isEqualTo(overAllDays(date, day, d -> !d.isAfter(day)));
    assertThat(date.before(day)).isEqualTo(overAllDays(date, day, d -> d.isBefore(day)));
    assertThat(date.onOrAfter(day)).isEqualTo(overAllDays(date, day, d -> !d.isBefore(day)));
    assertThat(date.after(day)).isEqualTo(overAllDays(date, day, d -> d.isAfter(day)));
  }

  @Property
  void beingWithinIsCertainIfAllPossibleDaysAgree(
      @ForAll("dates") EdtfDate date,
      @ForAll @IntRange(min = -FAR, max = FAR) int distance,
      @ForAll @IntRange(min = -1, max = 800) int length) {
    LocalDate from = date.latest().orElse(LocalDate.of(2016, 6, 1)).plusDays(distance);
    LocalDate to = from.plusDays(length);

    assertThat(date.within(from, to))
        .isEqualTo(overAllDays(date, from, d -> !d.isBefore(from) && !d.isAfter(to)));
  }

  @Property
  void twoDatesOverlapIfTheyShareADay(@ForAll("close") EdtfDate a, @ForAll("close") EdtfDate b) {
    LocalDate from = max(first(a.toEdtf()), first(b.toEdtf()));
    LocalDate to = min(last(a.toEdtf()), last(b.toEdtf()));

    assertThat(a.overlaps(b)).isEqualTo(!from.isAfter(to));
  }

  @Property
  void theBoundOfADateEndsWithItAndHasNoBeginning(@ForAll("dates") EdtfDate date) {
    assertThat(date.orEarlier().latest()).isEqualTo(date.latest());
    assertThat(date.orEarlier().earliest()).isEmpty();
    assertThat(date.orEarlier().orEarlier()).isEqualTo(date.orEarlier());
  }

  /** The first possible day is that of one, the last possible day that of the other. */
  @Property
  void anIntervalReachesFromTheEarliestOfOneToTheLatestOfTheOther(
      @ForAll("close") EdtfDate one, @ForAll("close") EdtfDate other) {
    LocalDate first = first(one.toEdtf());
    LocalDate last = last(other.toEdtf());

    if (other.isUnknown() || first.isAfter(last)) {
      assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> EdtfDate.between(one, other));
      return;
    }
    EdtfDate between = EdtfDate.between(one, other);
    assertThat(between.earliest()).isEqualTo(one.earliest());
    assertThat(between.latest()).isEqualTo(other.latest());
    assertThat(between.isBound()).isEqualTo(one.earliest().isEmpty());
    assertThat(EdtfDate.of(between.toEdtf())).isEqualTo(between);
    assertThat(between.overlaps(other)).isTrue();
  }

  @Property
  void anIntervalLiesBetweenItself(@ForAll("dates") EdtfDate date) {
    if (!date.isUnknown()) {
      assertThat(EdtfDate.between(date, date)).isEqualTo(date);
    }
  }

  @Property
  void anIntervalHasTheYearInWhichAllItsDaysLie(@ForAll("dates") EdtfDate date) {
    boolean ofOneYear = date.earliest().isPresent()
        && date.earliest().get().getYear() == date.latest().orElseThrow().getYear();

    assertThat(date.year().isPresent()).isEqualTo(ofOneYear);
    date.year().ifPresent(year -> assertThat(last(date.toEdtf()).getYear()).isEqualTo(year));
  }

  @Property
  void theOrderIsConsistentWithEquals(@ForAll("close") EdtfDate a, @ForAll("close") EdtfDate b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void theOrderIsTheSameFromBothSides(@ForAll("close") EdtfDate a, @ForAll("close") EdtfDate b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void theOrderIsTransitive(
      @ForAll("close") EdtfDate a, @ForAll("close") EdtfDate b, @ForAll("close") EdtfDate c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void equalDatesHaveEqualHashCodesAndTexts(
      @ForAll("close") EdtfDate a, @ForAll("close") EdtfDate b) {
    assertThat(a.equals(b)).isEqualTo(a.toEdtf().equals(b.toEdtf()));
    if (a.equals(b)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  /** Asks of every single day that is possible; days too far away to matter are left out. */
  private static Ternary overAllDays(
      EdtfDate date, LocalDate asked, Predicate<LocalDate> question) {
    LocalDate last = date.isUnknown() ? asked.plusDays(900) : last(date.toEdtf());
    LocalDate first =
        date.earliest().isPresent() ? first(date.toEdtf()) : min(last, asked).minusDays(1000);
    LocalDate from = max(first, min(last, asked).minusDays(1000));
    LocalDate to = min(last, max(from, asked).plusDays(1000));
    boolean any = false;
    boolean all = true;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      boolean so = question.test(day);
      any |= so;
      all &= so;
    }
    if (all) {
      return Ternary.YES;
    }
    return any ? Ternary.UNKNOWN : Ternary.NO;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate first(String text) {
    if (text.isEmpty() || text.startsWith("../")) {
      return LocalDate.MIN;
    }
    String begin = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
    return LocalDate.parse(begin + "-01-01".substring(Math.min(6, begin.length() - 4)));
  }

  private static LocalDate last(String text) {
    String rest = text.substring(text.indexOf('/') + 1);
    return switch (rest.length()) {
      case 0 -> LocalDate.MAX;
      case 4 -> LocalDate.parse(rest + "-12-31");
      case 7 -> YearMonth.parse(rest).plusMonths(1).atDay(1).minusDays(1);
      default -> LocalDate.parse(rest);
    };
  }

  private static boolean isInCalendar(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || text.startsWith("../")) {
      return text.isEmpty() || isDate(text.substring(slash + 1));
    }
    String begin = text.substring(0, slash);
    String end = text.substring(slash + 1);
    return isDate(begin) && isDate(end) && !begin.equals(end) && !first(text).isAfter(last(text));
  }

  private static boolean isDate(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
      return LocalDate.of(year, month, day).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<EdtfDate> dates() {
    return of(2, 9998, 12, 31).withoutEdgeCases();
  }

  /** Few dates, so that pairs of them are often equal or nearly so. */
  @Provide
  Arbitrary<EdtfDate> close() {
    Arbitrary<EdtfDate> dates = Arbitraries.of(
            "", "2015", "2015-01", "2015-01-01", "2015-01-31", "2015-12", "2015-12-31", "2016")
        .flatMap(text -> Arbitraries.of(EdtfDate.of(text), EdtfDate.of(text).orEarlier()));
    Arbitrary<EdtfDate> intervals = Arbitraries.of(
            "2014/2015",
            "2014-12-31/2015-01-01",
            "2015/2015-01",
            "2015/2016",
            "2015-01/2015-12",
            "2015-01-01/2015-01",
            "2015-01-01/2015-12-31",
            "2015-12/2016")
        .map(EdtfDate::of);
    return Arbitraries.frequencyOf(Tuple.of(2, dates), Tuple.of(1, intervals)).withoutEdgeCases();
  }

  /** Texts that are dates or nearly so. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything =
        Arbitraries.strings().withChars("0123456789-./ Xu").ofMaxLength(13);
    Arbitrary<String> digits = Combinators.combine(
            Arbitraries.of("", "../"),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 33),
            Arbitraries.of(4, 7, 10))
        .as((bound, year, month, day, length) -> bound
            + String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day).substring(0, length));
    Arbitrary<String> intervals =
        Combinators.combine(digits, digits).as((begin, end) -> begin + "/" + end);
    Arbitrary<String> changed = Combinators.combine(
            Arbitraries.oneOf(digits, intervals),
            Arbitraries.integers().between(0, 12),
            Arbitraries.chars().all())
        .as((text, at, c) ->
            at < text.length() ? text.substring(0, at) + c + text.substring(at + 1) : text + c);
    return Arbitraries.oneOf(digits, intervals, changed, anything).withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.strings().withChars(" \t\n\u2003").ofMaxLength(3);
  }

  private static Arbitrary<EdtfDate> of(int firstYear, int lastYear, int months, int days) {
    Arbitrary<String> texts = Combinators.combine(
            Arbitraries.integers().between(firstYear, lastYear),
            Arbitraries.integers().between(1, months),
            Arbitraries.integers().between(1, days),
            Arbitraries.of(4, 7, 10))
        .as((year, month, day, length) -> {
          int lengthOfMonth = YearMonth.of(year, month).lengthOfMonth();
          LocalDate date = LocalDate.of(year, month, Math.min(day, lengthOfMonth));
          return date.toString().substring(0, length);
        });
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(EdtfDate.UNKNOWN)),
        Tuple.of(6, texts.map(EdtfDate::of)),
        Tuple.of(4, texts.map(text -> EdtfDate.of("../" + text))),
        Tuple.of(4, Combinators.combine(texts, texts).as(EdtfDateProperties::between)));
  }

  /** What lies between two dates, the earlier first. */
  private static EdtfDate between(String one, String other) {
    EdtfDate date = EdtfDate.of(one);
    EdtfDate then = EdtfDate.of(other);
    boolean inOrder = date.compareTo(then) < 0;
    return EdtfDate.between(inOrder ? date : then, inOrder ? then : date);
  }
}
