package io.github.gnlc.data.readymade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cell of {@code members_by_day.csv} against what the library answers. */
class MembersByDayTest {
  private static final Map<LocalDate, CSVRecord> RECORDS = new TreeMap<>();
  private static List<CSVRecord> inOrder;

  @BeforeAll
  static void read() throws IOException {
    inOrder = ReadyMade.records(ReadyMade.csv(ReadyMade.DAYS));
    inOrder.forEach(csv -> RECORDS.put(LocalDate.parse(csv.get("date")), csv));
  }

  @Test
  void daysFollowOneAnotherUpToTheDayOfTheData() {
    assertThat(RECORDS.values()).containsExactlyElementsOf(inOrder);
    assertThat(inOrder.get(inOrder.size() - 1).get("date"))
        .isEqualTo(Gnlc.dataset().compiled().toString());
  }

  @Test
  void noDayIsMissingOnWhichANumberChanged() {
    assertThat(RECORDS.keySet())
        .containsAll(
            Gnlc.history().changePoints().stream().map(HistoryPoint::day).toList());
  }

  @Test
  void countsTheMembersOfTheHistory() {
    RECORDS.forEach((day, csv) -> {
      assertThat(csv.get("known")).isEqualTo("" + Gnlc.history().on(day).known());
      assertThat(csv.get("possible")).isEqualTo("" + Gnlc.history().on(day).possible());
    });
    assertThat(inOrder.get(inOrder.size() - 1).get("known"))
        .isEqualTo("" + Gnlc.members().count());
  }

  @Test
  void theNewOnesAddUpToTheKnown() {
    long sum = 0;
    for (CSVRecord csv : inOrder) {
      sum += Long.parseLong(csv.get("new_known"));
      assertThat(csv.get("known")).as(csv.get("date")).isEqualTo("" + sum);
    }
  }

  @Test
  void countsTheCountriesOfTheKnownMembers() {
    RECORDS.forEach((day, csv) -> assertThat(csv.get("countries"))
        .as(csv.get("date"))
        .isEqualTo("" + Gnlc.asOf(day).members().byCountry().size()));
  }

  @Test
  void aCohortStandsOnItsDayWithTheTotalsAnnounced() {
    for (Cohort cohort : Gnlc.cohorts()) {
      CSVRecord csv = RECORDS.get(cohort.announced());
      assertThat(csv.get("cohort")).isEqualTo(cohort.id());
      assertThat(csv.get("announced")).isEqualTo(text(cohort.networkMembers()));
      assertThat(csv.get("announced_countries")).isEqualTo(text(cohort.networkCountries()));
    }
    assertThat(inOrder)
        .filteredOn(csv -> !csv.get("cohort").isEmpty())
        .hasSize(Gnlc.cohorts().count());
  }

  @Test
  void everyTotalThatWasPublishedOfADayIsOneOfTheMostAuthoritative() {
    assertTotals("announced", Metric.MEMBERS);
    assertTotals("announced_countries", Metric.COUNTRIES);
  }

  /** Neither a day with a statement and no figure, nor a figure without a statement. */
  private static void assertTotals(String column, Metric metric) {
    for (CSVRecord csv : inOrder) {
      List<Statement> stated = Gnlc.statements().of(metric).ofNetwork().stream()
          .filter(statement -> statement.about().equals(EdtfDate.of(csv.get("date"))))
          .filter(statement -> statement.figure().qualifier() == Qualifier.EXACTLY)
          .toList();
      Optional<Authority> greatest =
          stated.stream().map(MembersByDayTest::authority).min(Comparator.naturalOrder());
      List<String> best = stated.stream()
          .filter(statement -> Optional.of(authority(statement)).equals(greatest))
          .map(statement -> "" + statement.figure().value())
          .toList();
      assertThat(best.isEmpty() ? List.of("") : best)
          .as("%s on %s", column, csv.get("date"))
          .contains(csv.get(column));
    }
    List<String> days = Gnlc.statements().of(metric).ofNetwork().stream()
        .filter(statement -> statement.about().isDay())
        .filter(statement -> statement.figure().qualifier() == Qualifier.EXACTLY)
        .map(statement -> statement.about().toEdtf())
        .distinct()
        .toList();
    assertThat(inOrder)
        .filteredOn(csv -> !csv.get(column).isEmpty())
        .extracting(csv -> csv.get("date"))
        .containsExactlyInAnyOrderElementsOf(days);
  }

  private static Authority authority(Statement statement) {
    return Gnlc.sources().get(statement.sourceId()).authority();
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? "" + number.getAsLong() : "";
  }
}
