package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The numbers of the page on any day are those of the library. */
@ExtendWith(OnePage.class)
class TimeBrowserTest {
  private static final LocalDate LAST = Gnlc.dataset().compiled();
  private static final LocalDate FIRST = GrowthFigure.firstDay(Gnlc.network());

  private static NavigableSet<LocalDate> days() {
    NavigableSet<LocalDate> days = new TreeSet<>(List.of(FIRST, LAST));
    Gnlc.cohorts().stream().map(Cohort::announced).forEach(announced -> {
      days.add(announced.minusDays(1));
      days.add(announced);
    });
    Random random = new Random(16);
    long most = ChronoUnit.DAYS.between(FIRST, LAST);
    random.longs(15, 0, most).forEach(number -> days.add(FIRST.plusDays(number)));
    return days;
  }

  @Test
  void theSliderTellsWhatTheLibraryTells(AtlasPage page) {
    page.open("");
    for (LocalDate day : days()) {
      long number = ChronoUnit.DAYS.between(FIRST, day);
      page.set("#day", Long.toString(number), "input");
      assertDay(page, day);
    }
  }

  private static void assertDay(AtlasPage page, LocalDate day) {
    int known = Gnlc.asOf(day).members().count();
    Members possible = Gnlc.asOf(day, Certainty.POSSIBLE).members();
    HistoryPoint point = Gnlc.history().on(day);
    assertEquals(day.toString(), page.day());
    assertEquals(Words.of(day), page.text("#read-day"));
    assertEquals(Integer.toString(known), page.text("#read-known"), day.toString());
    assertEquals(Integer.toString(possible.count()), page.text("#read-possible"), day.toString());
    assertEquals(
        Gnlc.history()
            .lastAnnounced(day)
            .map(last -> Long.toString(last.announcedTotal().orElseThrow()))
            .orElse("–"),
        page.text("#read-announced"),
        day.toString());
    assertEquals(known, point.known());
    assertEquals(possible.count(), point.possible());
    int placed = possible.where(member -> member.place().isPresent()).count();
    assertEquals(placed, page.dots(), day.toString());
    assertEquals(possible.count(), page.texts("#table tbody tr").size(), day.toString());
  }

  @Test
  void theBarsTellWhatTheLibraryTells(AtlasPage page) {
    page.open("");
    for (LocalDate day :
        List.of(FIRST, LocalDate.of(2016, 6, 30), LocalDate.of(2020, 12, 31), LAST)) {
      page.goTo(day);
      assertEquals(ofRegions(day), bars(page, "#regions"), day.toString());
      assertEquals(ofCountries(day), bars(page, "#countries"), day.toString());
    }
  }

  private static Map<String, String> bars(AtlasPage page, String table) {
    List<?> names = page.texts(table + " th");
    List<?> numbers = page.texts(table + " .number");
    Map<String, String> bars = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      bars.put((String) names.get(i), (String) numbers.get(i));
    }
    return bars;
  }

  private static Map<String, String> ofRegions(LocalDate day) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (Region region : Region.values()) {
      numbers.put(
          region.label(),
          number(
              Gnlc.asOf(day).members().inRegion(region),
              Gnlc.asOf(day, Certainty.POSSIBLE).members().inRegion(region)));
    }
    return numbers;
  }

  private static Map<String, String> ofCountries(LocalDate day) {
    Network known = Gnlc.asOf(day);
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<Country, Members> possible =
        Gnlc.asOf(day, Certainty.POSSIBLE).members().byCountry();
    possible.forEach((country, members) ->
        numbers.put(country.name(), number(known.members().inCountry(country), members)));
    return numbers;
  }

  private static String number(Members known, Members possible) {
    return known.count() == possible.count()
        ? Integer.toString(known.count())
        : known.count() + " to " + possible.count();
  }

  /** Filters leave what the library's own selections have. */
  @Test
  void theFiltersLeaveWhatTheLibrarySelects(AtlasPage page) {
    page.open("");
    page.set("#region", Integer.toString(Region.AFRICA.ordinal()), "change");
    assertListed(page, Gnlc.members().inRegion(Region.AFRICA));
    page.set("#cohort", "gnlc-2024", "change");
    assertListed(page, Gnlc.members().inRegion(Region.AFRICA).inCohort("gnlc-2024"));
    page.set("#region", "", "change");
    page.set("#cohort", "", "change");
    page.set("#award", "2017", "change");
    assertListed(page, Gnlc.members().awardedIn(2017));
    page.set("#award", "", "change");
    assertListed(page, Gnlc.members());
  }

  private static void assertListed(AtlasPage page, Members members) {
    assertNotEquals(0, members.count());
    assertEquals(byName(members), page.listed());
    assertEquals(members.where(member -> member.place().isPresent()).count(), page.dots());
  }

  private static List<String> byName(Members members) {
    return members.stream()
        .sorted(Comparator.comparing(member -> SearchKey.of(member.label())))
        .map(Member::id)
        .toList();
  }

  /** What is read out is quiet while it changes all the time: the slider tells its day itself. */
  @Test
  void theNumbersAreReadOutButNotWhileTheyRun(AtlasPage page) {
    page.open("#day=2016-01-01");
    String live = "document.getElementById('readout').ariaLive";
    page.focus("#day");
    page.browser().press(Keys.ARROW_RIGHT);
    assertEquals("off", page.js("return " + live));
    page.focus("#play");
    page.click("#after");
    assertEquals("polite", page.js("return " + live));
    page.click("#play");
    assertEquals(
        "off", page.browser().jsLater("setTimeout(() => arguments[0](" + live + "), 300)"));
    page.click("#play");
    page.click("#after");
    assertEquals("polite", page.js("return " + live));
  }

  @Test
  void theDayIsNamedEvenIfItIsTheLast(AtlasPage page) {
    page.open("");
    assertEquals("on " + Words.of(LAST), page.text("#members .on-day"));
  }

  /** Each way of colouring has a legend whose numbers are those of all members shown. */
  @Test
  void eachColouringHasALegendWithTheNumbersOfAllMembers(AtlasPage page) {
    page.open("");
    for (String colour : List.of("region", "cohort", "award")) {
      page.set("#colour", colour, "change");
      int sum = page.texts("#legend .count").stream()
          .mapToInt(text -> Integer.parseInt(((String) text).strip()))
          .sum();
      assertEquals(Gnlc.members().count(), sum, colour);
    }
  }

  @Test
  void arrowKeysOfTheSliderGoFromChangeToChange(AtlasPage page) {
    page.open("#day=2020-09-23");
    page.focus("#day");
    page.browser().press(Keys.ARROW_RIGHT);
    LocalDate next = LocalDate.parse(page.day());
    assertDay(page, next);
    LocalDate change = Gnlc.history().changePoints().stream()
        .map(HistoryPoint::day)
        .filter(day -> day.isAfter(LocalDate.of(2020, 9, 23)))
        .findFirst()
        .orElseThrow();
    assertEquals(change, next);
    page.browser().press(Keys.ARROW_LEFT);
    assertEquals("2020-09-23", page.day());
  }

  @Test
  void theButtonsGoWhereTheySay(AtlasPage page) {
    page.open("#day=2020-09-23");
    page.click("#before");
    assertTrue(LocalDate.parse(page.day()).isBefore(LocalDate.of(2020, 9, 23)), page.day());
    page.click("#after");
    assertEquals("2020-09-23", page.day());
    page.click("#latest");
    assertEquals(LAST.toString(), page.day());
    page.click("#play");
    assertEquals(FIRST.toString(), page.day());
    page.click("#play");
    assertEquals("Play", page.text("#play"));
  }

  @Test
  void aDayOutsideThePageChangesNothing(AtlasPage page) {
    page.open("#day=2020-12-31");
    page.set("#date", LAST.plusYears(1).toString(), "change");
    assertEquals(Words.of(LocalDate.of(2020, 12, 31)), page.text("#read-day"));
  }
}
