package io.github.gnlc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The history of the small dataset: Beijing by 2015-09-30, Hangzhou in 2016-05, Busan's Nam-gu on
 * 2019-07-17, three more on 2022-09-02 of whom Laâyoune left in 2023-05, and Mexico City at a time
 * not known. Nairobi is unconfirmed.
 */
class HistoryTest {
  private static final Period YEAR = Period.ofYears(1);

  @Test
  void aSeriesCountsTheKnownAndThePossibleAtEveryStep() {
    HistorySeries series = history().series(day("2015-09-29"), day("2023-09-30"), YEAR);

    assertThat(series.toText()).isEqualTo("""
        members of the network, 2015-09-29 to 2023-09-30 by P1Y: 9 points
        2015-09-29: 0 to 2
        2016-09-29: 2 to 3
        2017-09-29: 2 to 3
        2018-09-29: 2 to 3
        2019-09-29: 3 to 4
        2020-09-29: 3 to 4
        2021-09-29: 3 to 4
        2022-09-29: 6 to 7
        2023-09-29: 5 to 6""");
    assertThat(series.limit()).isEmpty();
  }

  @Test
  void theChangePointsAreTheDaysOnWhichABoundChanges() {
    assertThat(history().changePoints())
        .extracting(HistoryPoint::toString)
        .containsExactly(
            "2015-09-30: 1 to 2",
            "2016-05-01: 1 to 3",
            "2016-05-31: 2 to 3",
            "2019-07-17: 3 to 4",
            "2022-09-02: 6 to 7, announced 294 cities (s3)",
            "2023-05-01: 5 to 7",
            "2023-05-31: 5 to 6",
            "2026-01-31: 6");
  }

  @Test
  void nobodyIsCountedBeforeTheNetworkOpened() {
    History history = history(opened("2015-09"));

    assertThat(history.on(day("2015-08-31"))).hasToString("2015-08-31: 0");
    assertThat(history.on(day("2015-09-01"))).hasToString("2015-09-01: 0 to 2");
    assertThat(history.changePoints()).first().hasToString("2015-09-01: 0 to 2");
    assertThat(history.series(day("2010-01-01"), day("2012-01-01"), YEAR).points())
        .hasSize(3)
        .allSatisfy(point -> assertThat(point.possible()).isZero());
  }

  @Test
  void whoJoinedBeforeTheOpeningCountsFromItOn() {
    History history = history(opened("2017"));

    assertThat(history.changePoints()).first().hasToString("2017-01-01: 2 to 3");
  }

  @Test
  void aMemberThatLeftAtATimeNotKnownIsNeverKnown() {
    TestTables tables = TestTables.small();
    tables.set("sources", "s6", "published", "");
    tables.remove("evidence", "ma-laayoune/left/2023-05/s6");
    tables.add("evidence", "ma-laayoune", "left", "", "s6", "");

    assertThat(history(tables).inCountry("MA").on(day("2026-01-31")))
        .hasToString("2026-01-31: 1 to 2");
  }

  @Test
  void aSeriesEndsWhereTheDataEndAndSaysSo() {
    HistorySeries series =
        history().inCountry("CN").series(day("2024-01-31"), day("2030-01-01"), YEAR);

    assertThat(series.limit()).contains(day("2026-01-31"));
    assertThat(series.last()).isEqualTo("2030-01-01");
    assertThat(series)
        .hasToString("members of CN, 2024-01-31 to 2030-01-01 by P1Y: 3 points up to"
            + " 2026-01-31, where the data end");
  }

  @Test
  void aHistorySeenFromADayEndsThere() {
    History history = History.of(new Catalogue(TestTables.small().build()), day("2022-09-01"));

    assertThat(history.changePoints()).last().hasToString("2019-07-17: 3 to 4");
    assertThatThrownBy(() -> history.on(day("2022-09-02")))
        .hasMessage("History.on: day 2022-09-02 is after 2022-09-01, the last day that the data"
            + " reach; ask for one up to it");
    assertThat(History.of(new Catalogue(TestTables.small().build()), day("2099-01-01")))
        .as("the data reach no further than their compilation")
        .isEqualTo(history());
  }

  @Test
  void aSeriesOfOneDayHasOnePoint() {
    assertThat(history().series(day("2022-09-02"), day("2022-09-02"), YEAR))
        .hasToString("members of the network, 2022-09-02 to 2022-09-02 by P1Y: 1 point");
  }

  @Test
  void everyPointIsReckonedFromTheFirst() {
    assertThat(history()
            .series(day("2020-01-31"), day("2020-05-31"), Period.ofMonths(1))
            .points())
        .extracting(point -> point.day().toString())
        .containsExactly("2020-01-31", "2020-02-29", "2020-03-31", "2020-04-30", "2020-05-31");
  }

  @ParameterizedTest
  @CsvSource({"P2147483647D", "P2147483647M", "P2147483647Y", "P5000Y", "P9000Y"})
  void aStepMayReachBeyondEveryDay(Period step) {
    assertThat(history().series(day("2020-01-01"), day("9999-12-31"), step).points())
        .hasSize(1);
  }

  @Test
  void totalsStandBesideTheDaysTheySpeakOf() {
    TestTables tables = TestTables.small()
        .add("statements", "s1", "2022-09-02", "members", "", "", "about", "290", "cities", "")
        .add("statements", "s1", "2022-09-02", "members", "CN", "", "exactly", "2", "cities", "")
        .add("statements", "s1", "2022-09", "members", "", "", "exactly", "295", "cities", "")
        .add("statements", "s1", "../2022-09", "members", "", "", "exactly", "296", "cities", "")
        .add("statements", "s1", "2021", "members", "", "", "exactly", "297", "cities", "")
        .add("statements", "s1", "", "members", "", "", "exactly", "298", "cities", "")
        .add(
            "statements", "s1", "2022", "members", "", "Arab States", "exactly", "9", "cities", "");
    HistorySeries series =
        history(tables).series(day("2022-09-02"), day("2022-09-30"), Period.ofDays(7));

    assertThat(series.points().get(0).announced())
        .extracting(Statement::id)
        .containsExactly("s1/2022-09-02/members/about/290", "s3/2022-09-02/members/294");
    assertThat(series.points().get(1).announced()).isEmpty();
    assertThat(series.announced())
        .extracting(statement -> statement.figure().value())
        .containsExactly(296L, 295L, 290L, 294L);
    assertThat(history(tables).inCountry("CN").on(day("2022-09-02")))
        .hasToString("2022-09-02: 2, announced 2 cities (s1)");
    assertThat(history(tables)
            .inRegion(Region.ARAB_STATES)
            .series(day("2022-01-01"), day("2022-02-01"), YEAR)
            .announced())
        .hasSize(1);
  }

  @Test
  void aCountryIsNamedByAnyOfItsCodes() {
    assertThat(history().inCountry("CHN"))
        .isEqualTo(history().inCountry("156"))
        .hasToString("history of CN in test 2026.1.0");
    assertThat(history().inCountry("NZ").changePoints()).isEmpty();
  }

  @Test
  void regionsAndCountriesHaveHistoriesOfTheirOwn() {
    assertThat(history().byRegion().keySet()).containsExactly(Region.values());
    assertThat(history().byRegion().get(Region.ARAB_STATES).on(day("2022-09-02")))
        .hasToString("2022-09-02: 2");
    assertThat(history().byRegion().get(Region.AFRICA).changePoints())
        .as("Nairobi is unconfirmed")
        .isEmpty();
    assertThat(history().byCountry().keySet())
        .extracting("alpha2")
        .containsExactly("CN", "KR", "MA", "MX");
    assertThat(history().inRegion(Region.ASIA_PACIFIC).byCountry().keySet())
        .extracting("alpha2")
        .containsExactly("CN", "KR");
  }

  @Test
  void theTotalLastAnnouncedIsThatOfAnIntakeOrOfUnescoIfThereIsOne() {
    TestTables tables = TestTables.small()
        .add("statements", "s4", "2019-07-17", "members", "", "", "exactly", "9", "cities", "")
        .add("statements", "s4", "2019-08-17", "members", "", "", "about", "10", "cities", "")
        .add("statements", "s5", "2022-09-10", "members", "", "", "exactly", "300", "cities", "")
        .add("statements", "s1", "2022-10-01", "members", "", "", "exactly", "292", "cities", "");
    History history = history(tables);

    assertThat(history.lastAnnounced(day("2019-07-16"))).isEmpty();
    assertThat(history.lastAnnounced(day("2022-09-01")))
        .as("nobody else has said anything yet")
        .hasValue(history.on(day("2019-07-17")));
    assertThat(history.lastAnnounced(day("2022-09-30")))
        .as("that of an intake, not the newer one of a newspaper")
        .hasValue(history.on(day("2022-09-02")));
    assertThat(history.lastAnnounced(day("2022-10-01")))
        .as("UNESCO")
        .hasValue(history.on(day("2022-10-01")));
    assertThat(history.inCountry("CN").lastAnnounced(day("2022-10-01"))).isEmpty();
    assertThatThrownBy(() -> history.lastAnnounced(day("2027-01-01")))
        .hasMessageStartingWith("History.lastAnnounced: day 2027-01-01 is after ");
  }

  /** One exact total of UNESCO outweighs two of others. */
  @Test
  void theTotalTakenIsTheExactOneOfTheMostAuthoritative() {
    TestTables tables = TestTables.small()
        .add("statements", "s1", "2022-09-02", "members", "", "", "about", "290", "cities", "")
        .add("statements", "s4", "2022-09-02", "members", "", "", "exactly", "295", "cities", "")
        .add("statements", "s5", "2022-09-02", "members", "", "", "exactly", "295", "cities", "")
        .add("statements", "s4", "2019-07-17", "members", "", "", "at-least", "9", "cities", "");

    assertThat(history(tables).on(day("2022-09-02")).announcedTotal()).hasValue(294);
    assertThat(history(tables).on(day("2019-07-17")).announced()).hasSize(1);
    assertThat(history(tables).on(day("2019-07-17")).announcedTotal()).isEmpty();
    assertThat(history(tables.remove("statements", "s3/2022-09-02/members///exactly/294"))
            .on(day("2022-09-02"))
            .announcedTotal())
        .hasValue(295);
  }

  @Test
  void aTableHasTheNetworkThenItsRegions() {
    HistoryTable table =
        history().inCountry("CN").tableByRegion(day("2021-09-02"), day("2023-09-02"), YEAR);

    assertThat(table.toText()).isEqualTo("""
        members of the network and 5 parts, 2021-09-02 to 2023-09-02 by P1Y: 3 points
        day         the network            Africa  Arab States  Asia and the Pacific  \
        Europe and North America  Latin America and the Caribbean
        2021-09-02  3 to 4                 0       0            3                     \
        0                         0 to 1
        2022-09-02  6 to 7, announced 294  0       2            4                     \
        0                         0 to 1
        2023-09-02  5 to 6                 0       1            4                     \
        0                         0 to 1""");
    assertThat(table.series().get(0))
        .isEqualTo(history().series(day("2021-09-02"), day("2023-09-02"), YEAR));
  }

  @Test
  void aTableHasAHistoryThenItsCountries() {
    HistoryTable table = history()
        .inRegion(Region.ASIA_PACIFIC)
        .tableByCountry(day("2022-09-02"), day("2030-01-01"), Period.ofYears(3));

    assertThat(table)
        .hasToString("members of Asia and the Pacific and 2 parts, 2022-09-02 to"
            + " 2030-01-01 by P3Y: 2 points up to 2026-01-31, where the data end");
    assertThat(table.rows())
        .extracting(HistoryRow::toString)
        .containsExactly(
            "2022-09-02, Asia and the Pacific: 4",
            "2025-09-02, Asia and the Pacific: 4",
            "2022-09-02, CN: 2",
            "2025-09-02, CN: 2",
            "2022-09-02, KR: 2",
            "2025-09-02, KR: 2");
    assertThat(history().inCountry("MX").tableByCountry(day("2022-09-02"), day("2022-09-02"), YEAR))
        .hasToString("members of MX and 1 part, 2022-09-02 to 2022-09-02 by P1Y: 1 point");
  }

  @Test
  void theRowsOfATableAreARecordEach() {
    HistoryTable table =
        history().tableByRegion(day("2022-09-01"), day("2022-09-02"), Period.ofDays(1));

    assertThat(table.rows()).hasSize(12);
    assertThat(table.rows().subList(0, 3))
        .extracting(HistoryRow::toString)
        .containsExactly(
            "2022-09-01, the network: 3 to 4",
            "2022-09-02, the network: 6 to 7, announced 294",
            "2022-09-01, Africa: 0");
  }

  @Test
  void aTableOfNothingOrOfDifferentDaysIsRefused() {
    HistorySeries series = history().series(day("2021-09-02"), day("2022-09-02"), YEAR);
    HistorySeries other = history().series(day("2021-09-02"), day("2023-09-02"), YEAR);

    assertThatThrownBy(() -> HistoryTable.builder().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("HistoryTable: series [] is empty; expected one at least");
    assertThatThrownBy(() -> HistoryTable.builder().addSeries(series, other).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "HistoryTable: series [" + series + ", " + other + "] are not all of the same days");
  }

  @Test
  void anUnknownCountryIsRefused() {
    assertThatThrownBy(() -> history().inCountry("XX")).isInstanceOf(UnknownKeyException.class);
  }

  @Test
  void aFirstDayAfterTheLastIsRefused() {
    assertThatThrownBy(() -> history().series(day("2022-01-02"), day("2022-01-01"), YEAR))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("History.series: last 2022-01-01 is before first 2022-01-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P-1Y"})
  void aStepThatDoesNotLeadForwardIsRefused(String step) {
    assertThatThrownBy(
            () -> history().series(day("2022-01-01"), day("2022-02-01"), Period.parse(step)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("History.series: step " + Period.parse(step)
            + " does not lead forward; expected a period such as P1M or P7D");
  }

  @Test
  void daysThatTheDataCannotReachAreRefused() {
    assertThatThrownBy(() -> history().series(day("2026-02-01"), day("2026-03-01"), YEAR))
        .hasMessage("History.series: first 2026-02-01 is after 2026-01-31, the last day that the"
            + " data reach; ask for one up to it");
    assertThatThrownBy(() -> history().on(LocalDate.MAX)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> history().on(LocalDate.of(0, 12, 31)))
        .hasMessage("History.on: day 0000-12-31 is before year 1");
    assertThatThrownBy(() -> history().series(day("2022-01-01"), LocalDate.MAX, YEAR))
        .hasMessage("History.series: last +999999999-12-31 is after year 9999");
  }

  @Test
  void aHistoryIsEqualByWhatItCounts() {
    new EqualsTester()
        .addEqualityGroup(history(), history())
        .addEqualityGroup(history().inCountry("CN"), history().inCountry("156"))
        .addEqualityGroup(
            history().inRegion(Region.AFRICA), history().byRegion().get(Region.AFRICA))
        .addEqualityGroup(history(TestTables.small().version("2026.1.1")))
        .addEqualityGroup(History.of(new Catalogue(TestTables.small().build()), day("2020-01-01")))
        .testEquals();
  }

  @Test
  void aSeriesSurvivesSerialization() {
    SerializableTester.reserializeAndAssert(
        history().series(day("2022-01-01"), day("2030-02-01"), YEAR));
  }

  private static TestTables opened(String date) {
    return TestTables.small()
        .add("statements", "s1", date, "opened", "", "", "exactly", "2015", "year", "");
  }

  private static History history() {
    return history(TestTables.small());
  }

  private static History history(TestTables tables) {
    return History.of(new Catalogue(tables.build()));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
