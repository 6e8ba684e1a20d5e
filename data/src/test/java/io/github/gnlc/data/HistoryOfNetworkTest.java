package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.history.History;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.history.HistorySeries;
import io.github.gnlc.history.HistoryTable;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of members over time in the bundled data. */
class HistoryOfNetworkTest {
  private static final Network NETWORK = Network.of(new BundledDataset());
  private static final History HISTORY = NETWORK.history();

  @ParameterizedTest
  @CsvSource({
    "2015-08-31, 0, 0, 0, 0, 0, 0",
    "2015-09-01, 0, 43, 0, 6, 0, 5",
    "2016-01-01, 6, 81, 1, 8, 0, 5",
    "2018-09-26, 97, 133, 4, 9, 8, 9",
    "2020-09-23, 195, 216, 6, 9, 10, 11",
    "2022-09-02, 270, 288, 7, 10, 26, 27",
    "2024-02-14, 328, 346, 9, 12, 33, 34",
    "2025-12-04, 386, 401, 15, 15, 38, 39",
    "2026-11-30, 401, 401, 15, 15, 39, 39",
  })
  void soManyMembersThereWereInTheWorldChinaAndAfrica(
      LocalDate day,
      int known,
      int possible,
      int china,
      int chinaMost,
      int africa,
      int africaMost) {
    assertBounds(HISTORY.on(day), known, possible);
    assertBounds(HISTORY.inCountry("CN").on(day), china, chinaMost);
    assertBounds(HISTORY.inRegion(Region.AFRICA).on(day), africa, africaMost);
  }

  @Test
  void theBoundsChangedOnSixtyFourDays() {
    assertThat(HISTORY.changePoints()).hasSize(64);
    assertThat(HISTORY.changePoints()).first().hasToString("2015-09-01: 0 to 43");
    assertThat(HISTORY.changePoints()).last().hasToString("2026-11-30: 401");
  }

  @Test
  void announcedTotalsStandBesideTheDay() {
    assertThat(HISTORY.on(LocalDate.of(2022, 9, 2)))
        .hasToString("2022-09-02: 270 to 288, announced 294 cities (s0003), announced 294 cities"
            + " (s0012), announced 294 cities (s0802)");
    assertThat(HISTORY.inCountry("KR").on(LocalDate.of(2024, 2, 14)))
        .hasToString("2024-02-14: 43 to 51, announced 56 cities (s0385)");
  }

  @Test
  void laayouneWasThereForSomeDaysAtMost() {
    assertThat(HISTORY.inCountry("MA").changePoints())
        .extracting(HistoryPoint::toString)
        .containsExactly(
            "2020-09-23: 2 to 3",
            "2020-09-30: 2",
            "2022-09-02: 4",
            "2024-02-14: 7",
            "2025-12-04: 9");
  }

  @Test
  void allRegionsStandInOneTable() {
    LocalDate first = LocalDate.of(2020, 9, 2);
    HistoryTable table = HISTORY.tableByRegion(first, LocalDate.of(2022, 9, 2), Period.ofYears(1));

    assertThat(table.rows().get(2))
        .hasToString("2022-09-02, the network: 270 to 288, announced 294");
    assertThat(CsvExport.of(table.rows().stream()
                .filter(row -> row.day().equals(first.plusYears(2)))
                .toList())
            .toText())
        .isEqualTo("""
            day,scope,known,possible,announced\r
            2022-09-02,the network,270,288,294\r
            2022-09-02,Africa,26,27,\r
            2022-09-02,Arab States,26,26,\r
            2022-09-02,Asia and the Pacific,81,92,\r
            2022-09-02,Europe and North America,100,105,\r
            2022-09-02,Latin America and the Caribbean,37,38,\r
            """);
  }

  @Test
  void theCountriesOfARegionStandInOneTable() {
    HistoryTable table = HISTORY
        .inRegion(Region.ARAB_STATES)
        .tableByCountry(LocalDate.of(2020, 12, 31), LocalDate.of(2022, 12, 31), Period.ofYears(1));

    assertThat(table.toText()).isEqualTo("""
        members of Arab States and 12 parts, 2020-12-31 to 2022-12-31 by P1Y: 3 points
        day         Arab States  AE  BH  DZ  EG  IQ  JO  MA  OM  PS  QA  SA  TN
        2020-12-31  17           0   1   3   3   0   2   2   0   1   3   1   1
        2021-12-31  17           0   1   3   3   0   2   2   0   1   3   1   1
        2022-12-31  26           2   1   3   4   0   2   4   0   1   6   2   1""");
  }

  @Test
  void aSeriesEndsWithTheDayOfCompilation() {
    HistorySeries series =
        HISTORY.series(LocalDate.of(2019, 1, 1), LocalDate.of(2030, 1, 1), Period.ofYears(1));

    assertThat(series)
        .hasToString("members of the network, 2019-01-01 to 2030-01-01 by P1Y: 8"
            + " points up to 2026-11-30, where the data end");
    assertThat(series.points()).last().hasToString("2026-01-01: 386 to 401");
    assertThat(series.announced())
        .filteredOn(statement -> statement.about().year().orElse(0) == 2019)
        .extracting(statement -> statement.about() + " " + statement.figure())
        .containsExactly(
            "2019 at least 100 cities",
            "2019 221 cities",
            "2019 221 cities",
            "2019 221 cities",
            "2019 221 cities",
            "2019 221 cities",
            "2019 174 cities",
            "2019 174 cities",
            "2019 170 cities",
            "2019-02-14 224 cities",
            "2019-03 224 cities",
            "2019-04 195 cities",
            "2019-07 216 cities",
            "2019-07-17 224 cities",
            "2019-08-14 224 cities",
            "2019-08-15 224 cities",
            "2019-09 170 cities",
            "2019-10-02 223 cities",
            "2019-11-26 205 cities");
  }

  private static void assertBounds(HistoryPoint point, int known, int possible) {
    assertThat(point.known()).isEqualTo(known);
    assertThat(point.possible()).isEqualTo(possible);
  }
}
