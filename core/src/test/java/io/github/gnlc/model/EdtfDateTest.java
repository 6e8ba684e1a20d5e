package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.EdtfException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of every form of date and of every error. */
class EdtfDateTest {
  private static final LocalDate JUNE_2016 = LocalDate.of(2016, 6, 1);
  private static final String NO_FORM = "expected YYYY, YYYY-MM, YYYY-MM-DD, any of them after"
      + " '../' or two with '/' between, or nothing";

  @ParameterizedTest
  @CsvSource({
    "2020-09-23, 2020-09-23, 2020-09-23",
    "2016-10, 2016-10-01, 2016-10-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2015-02, 2015-02-01, 2015-02-28",
    "2016, 2016-01-01, 2016-12-31",
    "../2015-09-30, , 2015-09-30",
    "../2015-09, , 2015-09-30",
    "../2015, , 2015-12-31",
    "2016-04/2017-01-24, 2016-04-01, 2017-01-24",
    "2016/2017, 2016-01-01, 2017-12-31",
    "2016-02-29/2017-02, 2016-02-29, 2017-02-28",
    "2016-12-31/2016, 2016-12-31, 2016-12-31",
    "'', , ",
    "0001, 0001-01-01, 0001-12-31",
    "9999-12-31, 9999-12-31, 9999-12-31",
  })
  void knowsItsFirstAndLastPossibleDay(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.of(text);

    assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(date.latest().orElse(null)).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-23, DAY, 2020, true, false, false, false",
    "2016-10, MONTH, 2016, false, false, false, false",
    "2016, YEAR, 2016, false, false, false, false",
    "../2015-09-30, DAY, , false, true, false, false",
    "../2015-09, MONTH, , false, true, false, false",
    "../2015, YEAR, , false, true, false, false",
    "2016-04/2017-01-24, MONTH, , false, false, true, false",
    "2016-04-01/2017, YEAR, , false, false, true, false",
    "2016-04-01/2016-04-30, DAY, 2016, false, false, true, false",
    "2016-04/2016-10, MONTH, 2016, false, false, true, false",
    "2016/2017, YEAR, , false, false, true, false",
    "'', NONE, , false, false, false, true",
  })
  void saysWhatFormItHas(
      String text,
      EdtfDate.Precision precision,
      Integer year,
      boolean day,
      boolean bound,
      boolean interval,
      boolean unknown) {
    EdtfDate date = EdtfDate.of(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.year().orElse(null)).isEqualTo(year);
    assertThat(date.isDay()).isEqualTo(day);
    assertThat(date.isBound()).isEqualTo(bound);
    assertThat(date.isInterval()).isEqualTo(interval);
    assertThat(date.isUnknown()).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-23, ../2020-09-23",
    "2016-10, ../2016-10",
    "2016, ../2016",
    "../2015, ../2015",
    "2016/2017, ../2017",
    "2016-04/2017-01-24, ../2017-01-24",
    "'', ''",
  })
  void setsABound(String text, String bound) {
    assertThat(EdtfDate.of(text).orEarlier()).isEqualTo(EdtfDate.of(bound));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04, 2017-01-24, 2016-04/2017-01-24",
    "2016, 2017, 2016/2017",
    "2016-05, 2016, 2016-05/2016",
    "2016, 2016-05, 2016/2016-05",
    "2016, 2016, 2016",
    "2016, ../2017, 2016/2017",
    "2015/2016, 2017, 2015/2017",
    "2015, 2016/2017-03, 2015/2017-03",
    "2015/2017, 2015, 2015",
    "../2016, 2017, ../2017",
    "'', 2017, ../2017",
    "'', ../2017, ../2017",
    "../2016, 2016-05/2017, ../2017",
  })
  void liesBetweenTwoOthers(String earliest, String latest, String between) {
    assertThat(EdtfDate.between(EdtfDate.of(earliest), EdtfDate.of(latest)).toEdtf())
        .isEqualTo(between);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, '', 2016/unknown, the end of an interval must be known",
    "'', '', unknown/unknown, the end of an interval must be known",
    "../2016, '', ../2016/unknown, the end of an interval must be known",
    "2017, 2016, 2017/2016, the interval ends before it begins",
    "2017-01-02, ../2017-01-01, 2017-01-02/2017-01-01, the interval ends before it begins",
    "2018/2019, 2016/2017, 2018/2017, the interval ends before it begins",
  })
  void liesNotBetweenTheseTwo(String earliest, String latest, String text, String reason) {
    EdtfDate from = EdtfDate.of(earliest);
    EdtfDate to = EdtfDate.of(latest);

    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> EdtfDate.between(from, to))
        .withMessage("No EDTF date '" + text + "': " + reason)
        .returns(text, EdtfException::text)
        .returns(reason, EdtfException::reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04/2017-01-24, 2016-04, 2017-01-24",
    "../2017-01-24, , 2017-01-24",
    "2016, 2016, 2016",
    "'', , ",
  })
  void hasItsEndsAsExactAsTheyAreGiven(String text, @Nullable String start, @Nullable String end) {
    EdtfDate date = EdtfDate.of(text);

    assertThat(date.start()).isEqualTo(Optional.ofNullable(start).map(EdtfDate::of));
    assertThat(date.end()).isEqualTo(Optional.ofNullable(end).map(EdtfDate::of));
  }

  @Test
  void answersTheExamplesOfItsPage() {
    EdtfDate date = EdtfDate.of("2016");

    assertThat(date.onOrBefore(LocalDate.of(2016, 6, 1))).isEqualTo(Ternary.UNKNOWN);
    assertThat(date.onOrBefore(LocalDate.of(2016, 12, 31))).isEqualTo(Ternary.YES);
    assertThat(date.overlaps(EdtfDate.of("2016-10-20"))).isTrue();
    assertThat(date.orEarlier()).hasToString("../2016");
    assertThat(EdtfDate.of("2016-10").before(LocalDate.of(2016, 10, 1))).isEqualTo(Ternary.NO);
    assertThat(EdtfDate.of("../2015-09-30").overlaps(EdtfDate.of("2014"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-10-20, true",
    "2016, 2017, false",
    "2015-09-30, 2015-09-30, true",
    "../2015-09-30, 2014, true",
    "../2015-09-30, 2015-10, false",
    "../2015, ../2016, true",
    "2015/2016, 2016-12-31/2018, true",
    "'', 2016, true",
    "'', '', true",
  })
  void overlapsWhatMayBeTheSameDay(String one, String other, boolean overlaps) {
    assertThat(EdtfDate.of(one).overlaps(EdtfDate.of(other))).isEqualTo(overlaps);
    assertThat(EdtfDate.of(other).overlaps(EdtfDate.of(one))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-09-23", "0001-01-01", "9999-12-31"})
  void isMadeOfALocalDate(String day) {
    assertThat(EdtfDate.of(LocalDate.parse(day))).isEqualTo(EdtfDate.of(day));
  }

  @Test
  void hasAHashCodeOfItsOwnUnlessItIsAnInterval() {
    Set<Integer> hashCodes = new HashSet<>();
    for (String year : List.of("2015", "2016", "2017")) {
      for (String rest : List.of("", "-01", "-02", "-12", "-01-01", "-01-02", "-12-30", "-12-31")) {
        assertThat(hashCodes.add(EdtfDate.of(year + rest).hashCode())).isTrue();
        assertThat(hashCodes.add(EdtfDate.of("../" + year + rest).hashCode())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"10000-01-01, +10000-01-01", "0000-12-31, 0000-12-31", "-0001-01-01, -0001-01-01"})
  void refusesALocalDateOfAnotherEra(String day, String named) {
    LocalDate date = LocalDate.parse(day.length() > 10 && day.startsWith("1") ? "+" + day : day);

    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> EdtfDate.of(date))
        .withMessage("No EDTF date '" + named + "': the year is not within 0001 to 9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "2",
        "201",
        "20166",
        "2016-",
        "2016-1",
        "2016-10-",
        "2016-10-1",
        "2016-10-011",
        "../",
        "../20",
        "..",
        "/2016-10-01",
        "/201",
        "2016-10-01T00:00",
        "2016~",
        "2016/10",
        "2016-10/01",
        "2015/..",
        "2016/",
        "/",
        "2016//2017",
        "2016/2017/2018",
        "../2016/2017",
        "2016/2017-1",
        "16/2017",
        "2016?",
        " 2016",
        "2016 "
      })
  void refusesATextOfNoForm(String text) {
    assertRefused(text, NO_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "201a, a",
    "201X, X",
    "-201, -",
    "2016-1a, a",
    "2016-10-0x, x",
    "../201?, ?",
    "201X/2017, X",
    "2016/201X, X",
    "2015/../2016, .",
    "../../2016, .",
    "unknown/2017, u",
    "２０１６, ２",
    "'20 6', ' '",
    "unknown, u",
  })
  void refusesWhatIsNoDigit(String text, String character) {
    assertRefused(text, "expected a digit in place of '" + character + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016.10.01", "2016–10", "../2016 10", "2016/2017.10", "2016 10/2017"})
  void refusesAnotherSeparator(String text) {
    assertRefused(text, "expected '-' between year, month and day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0000-10", "0000-10-01", "../0000", "0000/2016", "2016/0000"})
  void refusesTheYearZero(String text) {
    assertRefused(text, "the year is not within 0001 to 9999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-00", "2016-13", "2016-99-01", "2016-00-10", "../2016-13"})
  void refusesAMonthThatIsNone(String text) {
    assertRefused(text, "the month is not within 01 to 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-01-00",
        "2016-01-32",
        "2015-02-29",
        "1900-02-29",
        "2016-04-31",
        "../2016-02-30",
        "2016-02-30/2017",
        "2016/2017-02-29"
      })
  void refusesADayThatNoMonthHas(String text) {
    assertRefused(text, "the month has no such day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017/2016", "2016/2015-12-31", "2016-05-02/2016-05-01", "2016-05/2016-04"})
  void refusesAnIntervalThatEndsBeforeItBegins(String text) {
    assertRefused(text, "the interval ends before it begins");
  }

  @ParameterizedTest
  @CsvSource({"2016/2016, 2016", "2016-10/2016-10, 2016-10", "2016-10-01/2016-10-01, 2016-10-01"})
  void refusesAnIntervalOfOneDate(String text, String date) {
    assertRefused(text, "expected '" + date + "' for an interval of one date");
  }

  private static void assertRefused(String text, String reason) {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> EdtfDate.of(text))
        .withMessage("No EDTF date '" + text + "': " + reason)
        .returns(text, EdtfException::text)
        .returns(reason, EdtfException::reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'  2016-10\t', 2016-10",
    "' ../2015 ', ../2015",
    "/2015-09-30, ../2015-09-30",
    "' /2015', ../2015",
    "' 2016-04/2017-01-24 ', 2016-04/2017-01-24",
    "unknown, ''",
    "Unknown, ''",
    "' UNKNOWN\n', ''",
    "'', ''",
    "'   ', ''",
    "2020-09-23, 2020-09-23",
  })
  void parsesWhatAPersonMayHaveMeant(String text, String meant) {
    assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.of(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-13", "//2015", "un known", "2016 - 10", "10/2016", "/", "2016 / 2017"})
  void refusesToGuess(String text) {
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> EdtfDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"' 2016-13 '", "/2016-13", "//2015"})
  void namesTheTextToParseAsGiven(String text) {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> EdtfDate.parse(text))
        .withMessageStartingWith("No EDTF date '" + text + "': ")
        .returns(text, EdtfException::text);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> EdtfDate.of((String) null));
    assertThatNullPointerException().isThrownBy(() -> EdtfDate.of((LocalDate) null));
    assertThatNullPointerException().isThrownBy(() -> EdtfDate.parse(null));
  }

  @ParameterizedTest
  @CsvSource({
    "2015, YES",
    "2016-05-31, YES",
    "2016-06-01, YES",
    "../2016-06-01, YES",
    "2016-06-02, NO",
    "2016-07, NO",
    "2017, NO",
    "2016, UNKNOWN",
    "2016-06, UNKNOWN",
    "../2016-06-02, UNKNOWN",
    "../2017, UNKNOWN",
    "2015/2016-05, YES",
    "2016-05/2016-06-01, YES",
    "2016-06-02/2017, NO",
    "2015/2016-06-02, UNKNOWN",
    "2016-06-01/2017, UNKNOWN",
    "'', UNKNOWN",
  })
  void tellsWhetherItWasByADay(String text, Ternary answer) {
    assertThat(EdtfDate.of(text).onOrBefore(JUNE_2016)).isEqualTo(answer);
  }

  @Test
  void wasNotBeforeTheFirstOfAllDays() {
    assertThat(EdtfDate.of("2016").before(LocalDate.MIN)).isEqualTo(Ternary.NO);
    assertThat(EdtfDate.of("2016").onOrAfter(LocalDate.MIN)).isEqualTo(Ternary.YES);
  }

  @Test
  void wasByTheLastOfAllDays() {
    assertThat(EdtfDate.of("../2016").onOrBefore(LocalDate.MAX)).isEqualTo(Ternary.YES);
    assertThat(EdtfDate.of("../2016").after(LocalDate.MAX)).isEqualTo(Ternary.NO);
  }

  @Test
  void isNotWithinDaysInTheWrongOrder() {
    assertThat(EdtfDate.of("2016").within(JUNE_2016, JUNE_2016.minusDays(30)))
        .isEqualTo(Ternary.NO);
  }

  @Test
  void sortsBoundsThenByFirstDayThenTheCoarserFirstAndTheUnknownLast() {
    List<EdtfDate> dates = new ArrayList<>();
    for (String text : List.of(
        "",
        "2016-10-01",
        "2016-01-01",
        "../2015",
        "2016",
        "2015-12-31",
        "2016-01",
        "../2017-05",
        "2016/2017",
        "2016/2016-10",
        "2015-12-31/2016",
        "2016-10-01/2016-10",
        "2016-10")) {
      dates.add(EdtfDate.of(text));
    }

    dates.sort(null);

    assertThat(dates)
        .map(EdtfDate::toEdtf)
        .containsExactly(
            "../2017-05",
            "../2015",
            "2015-12-31/2016",
            "2015-12-31",
            "2016/2017",
            "2016",
            "2016/2016-10",
            "2016-01",
            "2016-01-01",
            "2016-10",
            "2016-10-01/2016-10",
            "2016-10-01",
            "");
  }

  @Test
  void sortsDatesOfTheSameDaysByHowMuchTheySayAndThenByTheirText() {
    List<String> inOrder = List.of(
        "../2016",
        "../2016-12",
        "../2016-12-31",
        "2016",
        "2016-01/2016",
        "2016/2016-12",
        "2016-01-01/2016",
        "2016-01/2016-12",
        "2016/2016-12-31",
        "2016-01-01/2016-12",
        "2016-01/2016-12-31",
        "2016-01-01/2016-12-31");

    assertThat(Lists.reverse(inOrder).stream().map(EdtfDate::of).sorted())
        .map(EdtfDate::toEdtf)
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void isEqualByContent() {
    EqualsTester tester = new EqualsTester();
    tester.addEqualityGroup(EdtfDate.UNKNOWN, EdtfDate.of(""), EdtfDate.parse("unknown"));
    for (String text : List.of("2016", "2016-12", "2016-12-31", "2017", "2016-11", "2016-12-30")) {
      tester.addEqualityGroup(EdtfDate.of(text), EdtfDate.of(text));
      tester.addEqualityGroup(EdtfDate.of("../" + text), EdtfDate.of(text).orEarlier());
    }
    for (String text : List.of("2016/2017", "2016/2017-01", "2015/2017", "2016-01/2017")) {
      String[] ends = text.split("/", 2);
      tester.addEqualityGroup(
          EdtfDate.of(text), EdtfDate.between(EdtfDate.of(ends[0]), EdtfDate.of(ends[1])));
    }

    tester.testEquals();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-09-23", "2016-10", "2016", "../2015-09-30", "../2015", "2016/2017-01-24", ""
      })
  void survivesSerialization(String text) {
    SerializableTester.reserializeAndAssert(EdtfDate.of(text));
  }

  @Test
  void printsTheUnknownDateInAWord() {
    assertThat(EdtfDate.UNKNOWN).hasToString("unknown");
  }
}
