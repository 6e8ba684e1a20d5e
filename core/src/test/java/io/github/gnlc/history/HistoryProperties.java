package io.github.gnlc.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a history, whatever the data. */
class HistoryProperties {
  private static final LocalDate FIRST = LocalDate.of(2012, 12, 1);
  private static final Period YEAR_AND_A_DAY = Period.of(1, 0, 1);

  @Property(tries = 100)
  void aHistoryCountsThosePresentOnTheDay(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    Catalogue catalogue = new Catalogue(dataset);
    History history = History.of(catalogue);

    assertCounts(history.on(day), counted(catalogue));
    for (Region region : Region.values()) {
      assertCounts(history.inRegion(region).on(day), counted(catalogue).inRegion(region));
    }
    for (Country country : new Countries(catalogue)) {
      String code = country.alpha2();
      assertCounts(history.inCountry(code).on(day), counted(catalogue).inCountry(code));
    }
  }

  /** The change points and the days around them are where a mistake would show. */
  @Property(tries = 50)
  void itDoesSoOnAndAroundEveryChangePoint(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    History history = History.of(catalogue);
    for (HistoryPoint point : history.changePoints()) {
      assertCounts(point, counted(catalogue));
      assertCounts(history.on(point.day().minusDays(1)), counted(catalogue));
    }
  }

  @Property(tries = 50)
  void aBoundChangesOnTheChangePointsAndNowhereElse(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate from) {
    History history = History.of(new Catalogue(dataset));
    LocalDate end = dataset.info().compiled();
    List<LocalDate> changed = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
      HistoryPoint before = history.on(day.minusDays(1));
      HistoryPoint now = history.on(day);
      if (before.known() != now.known() || before.possible() != now.possible()) {
        changed.add(day);
      }
    }

    assertThat(history.changePoints().stream()
            .map(HistoryPoint::day)
            .filter(day -> !day.isBefore(from)))
        .containsExactlyElementsOf(changed);
  }

  @Property(tries = 100)
  void whereNobodyLeavesBothBoundsGrow(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    Members left = Members.ofAnyStatus(catalogue).withStatus(MemberStatus.WITHDRAWN);
    History.of(catalogue).byCountry().forEach((country, history) -> {
      if (left.inCountry(country).isEmpty()) {
        assertThat(history.changePoints()).extracting(HistoryPoint::known).isSorted();
        assertThat(history.changePoints()).extracting(HistoryPoint::possible).isSorted();
      }
    });
  }

  @Property(tries = 50)
  void theCountriesTogetherAreTheNetwork(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    History history = History.of(new Catalogue(dataset));
    HistoryPoint whole = history.on(day);

    assertThat(history.byCountry().values().stream()
            .mapToInt(part -> part.on(day).known())
            .sum())
        .isEqualTo(whole.known());
    assertThat(history.byCountry().values().stream()
            .mapToInt(part -> part.on(day).possible())
            .sum())
        .isEqualTo(whole.possible());
  }

  @Property(tries = 50)
  void aSeriesIsItsDaysOneByOne(
      @ForAll("datasets") Dataset dataset,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("steps") Period step) {
    History history = History.of(new Catalogue(dataset));
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    List<HistoryPoint> points = history.series(first, last, step).points();

    for (int i = 0; i < points.size(); i++) {
      assertThat(points.get(i)).isEqualTo(history.on(first.plus(step.multipliedBy(i))));
    }
    assertThat(first.plus(step.multipliedBy(points.size()))).isAfter(last);
  }

  @Property(tries = 30)
  void theRegionsOfATableTogetherAreNotMoreThanTheNetwork(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    HistoryTable table = History.of(new Catalogue(dataset)).tableByRegion(day, day, YEAR_AND_A_DAY);
    HistoryRow network = table.rows().get(0);
    List<HistoryRow> regions = table.rows().subList(1, table.rows().size());

    assertThat(regions).hasSize(Region.values().length);
    // a country without a region is in the network alone
    assertThat(regions.stream().mapToInt(HistoryRow::known).sum())
        .isEqualTo(network.known() - withoutRegion(dataset, day, Certainty.KNOWN));
    assertThat(regions.stream().mapToInt(HistoryRow::possible).sum())
        .isEqualTo(network.possible() - withoutRegion(dataset, day, Certainty.POSSIBLE));
  }

  private static int withoutRegion(Dataset dataset, LocalDate day, Certainty certainty) {
    return counted(new Catalogue(dataset))
        .where(member -> member.country().region().isEmpty())
        .presentOn(day, certainty)
        .count();
  }

  private static void assertCounts(HistoryPoint point, Members members) {
    assertThat(point.known()).isEqualTo(members.presentOn(point.day()).count());
    assertThat(point.possible())
        .isEqualTo(members.presentOn(point.day(), Certainty.POSSIBLE).count());
    assertThat(point.known()).isLessThanOrEqualTo(point.possible());
  }

  private static Members counted(Catalogue catalogue) {
    Members all = Members.ofAnyStatus(catalogue);
    return all.difference(all.withStatus(MemberStatus.UNCONFIRMED));
  }

  /** With an opening of the network among the statements, or none. */
  @Provide
  Arbitrary<Dataset> datasets() {
    return Combinators.combine(
            ArbitraryDatasets.tables(), Arbitraries.of("", "2015", "2015-09", "2017-01-01"))
        .as((tables, opened) -> opened.isEmpty()
            ? tables
            : tables.addIfNew(
                "statements", "s-first", opened, "opened", "", "", "exactly", "2015", "year", ""))
        .map(TestTables::build);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4809).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Period> steps() {
    return Arbitraries.of(
        Period.ofDays(17),
        Period.ofWeeks(9),
        Period.ofMonths(1),
        YEAR_AND_A_DAY,
        Period.ofYears(3));
  }
}
