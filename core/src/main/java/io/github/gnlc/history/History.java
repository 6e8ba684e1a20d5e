package io.github.gnlc.history;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.conclusion.AnnouncedTotal;
import io.github.gnlc.internal.conclusion.SourceFinder;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Statements;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of members day by day, as bounds: the members known to have been in the network, and
 * those that may have been.
 *
 * <p>Obtained from {@code Gnlc.history()}, the history of the whole network, and narrowed to a
 * region or country:
 *
 * <pre>{@code
 * History china = Gnlc.history().inCountry("CN");
 * china.on(LocalDate.parse("2024-09-30"));    // 2024-09-30: 12
 * china.series(LocalDate.parse("2015-12-31"), LocalDate.parse("2021-12-31"), Period.ofYears(2))
 *     .points();
 * // [2015-12-31: 1 to 6, 2017-12-31: 4 to 9, 2019-12-31: 5 to 9, 2021-12-31: 6 to 9]
 * }</pre>
 *
 * <p>A member counts as known from the last day on which it may have joined (at the latest the day
 * of compilation, where no source says when), and as possible from the first. A member that left
 * stops counting as known on the first day on which it may have left, and as possible on the last.
 * No member counts before the network opened, and one whose membership is unconfirmed never counts.
 * Only members that the dataset holds are counted; the totals that were announced stand beside
 * them.
 *
 * <p>The data reach up to the day on which they were compiled. The history of
 * {@code Gnlc.asOf(day)} ends on that day if it is earlier. A series ends there, and a single day
 * after it is refused.
 *
 * <p>A history counts when it is made; after that, a day takes time proportional to the logarithm
 * of the number of changes. No method returns null. Immutable and thread-safe; not serializable:
 * serialize its points. Two histories are equal if their datasets, last days and what they count
 * are.
 */
public final class History {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Catalogue catalogue;
  private final LocalDate end;
  private final CountedMembers scope;
  private final Bounds bounds;
  private final ImmutableList<Statement> totals;
  private final ImmutableListMultimap<LocalDate, Statement> totalsByDay;

  private History(Catalogue catalogue, LocalDate end, CountedMembers scope) {
    this.catalogue = catalogue;
    this.end = end;
    this.scope = scope;
    bounds = Bounds.of(
        scope.members(catalogue),
        catalogue.dataset().opened(),
        catalogue.dataset().compiled());
    totals = new Statements(catalogue)
        .stream()
            .filter(scope::isTotal)
            .sorted(Comparator.comparing(Statement::about))
            .collect(ImmutableList.toImmutableList());
    totalsByDay = totals.stream()
        .filter(statement -> statement.about().isDay())
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            statement -> statement.about().earliest().orElseThrow(), statement -> statement));
  }

  /**
   * {@return the history of the whole network, up to the day on which the data were compiled}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public static History of(Catalogue catalogue) {
    return of(catalogue, catalogue.dataset().compiled());
  }

  /**
   * {@return the history of the whole network up to a day, or to the day on which the data were
   * compiled if that is earlier}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @param last the last day that is counted
   * @hidden
   */
  public static History of(Catalogue catalogue, LocalDate last) {
    LocalDate compiled = catalogue.dataset().compiled();
    return new History(
        catalogue, last.isBefore(compiled) ? last : compiled, CountedMembers.NETWORK);
  }

  /**
   * Returns the history of all members in a region of UNESCO, whatever this history counts.
   *
   * @param region the region, not null
   * @return the history of that region
   */
  public History inRegion(Region region) {
    Arguments.require(region, "region", "one of Region");
    return new History(catalogue, end, new CountedMembers(region, null));
  }

  /**
   * Returns the history of all members in a country, whatever this history counts.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the history of that country; one without members counts 0 on every day
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public History inCountry(String code) {
    return new History(
        catalogue,
        end,
        new CountedMembers(null, new Countries(catalogue).get(code).alpha2()));
  }

  /**
   * Returns the history of every region of the network.
   *
   * @return a history for each region, in UNESCO's order of the regions
   */
  public ImmutableMap<Region, History> byRegion() {
    ImmutableMap.Builder<Region, History> histories = ImmutableMap.builder();
    for (Region region : Region.values()) {
      histories.put(region, inRegion(region));
    }
    return histories.buildOrThrow();
  }

  /**
   * Returns the history of each country with a member that this history counts at any time.
   *
   * @return a history for each such country, in the order of the alpha-2 codes
   */
  public ImmutableMap<Country, History> byCountry() {
    ImmutableMap.Builder<Country, History> histories = ImmutableMap.builder();
    for (Country country : scope.members(catalogue).byCountry().keySet()) {
      histories.put(country, inCountry(country.alpha2()));
    }
    return histories.buildOrThrow();
  }

  /**
   * Returns how many members there were on a day.
   *
   * @param day the day, not null
   * @return the bounds on that day; both are 0 before the network opened
   * @throws InvalidValueException if the day is after the last day that the data reach, or before
   *     year 1
   */
  public HistoryPoint on(LocalDate day) {
    requireKnown("History.on", "day", day);
    return point(day);
  }

  /**
   * Returns the total last announced by a day, as the point of the day that it is about:
   *
   * <pre>{@code
   * HistoryPoint last = Gnlc.history().lastAnnounced(LocalDate.parse("2019-12-31")).get();
   * last.day();               // 2019-07-17
   * last.announcedTotal();    // OptionalLong[224]
   * }</pre>
   *
   * <p>It is the newest of those announced with a cohort, or by UNESCO, a National Commission or a
   * government; only before the first of these counts what others published. A total of a month or
   * year does not count, nor one that is not exact.
   *
   * @param day the day, not null
   * @return the point, with an {@linkplain HistoryPoint#announcedTotal() announced total}; empty if
   *     none was announced by then
   * @throws InvalidValueException if the day is after the last day that the data reach, or before
   *     year 1
   */
  public Optional<HistoryPoint> lastAnnounced(LocalDate day) {
    requireKnown("History.lastAnnounced", "day", day);
    List<LocalDate> days = totalsByDay.keySet().stream()
        .filter(each -> !each.isAfter(day) && total(each).isPresent())
        .sorted(Comparator.reverseOrder())
        .toList();
    return days.stream()
        .filter(this::isOfficial)
        .findFirst()
        .or(() -> days.stream().findFirst())
        .map(this::point);
  }

  /** Whether a cohort was announced on the day, or who published its total speaks for UNESCO. */
  private boolean isOfficial(LocalDate day) {
    SourceFinder sources = catalogue.dataset();
    return new Cohorts(catalogue).stream().anyMatch(cohort -> cohort.announced().equals(day))
        || total(day).orElseThrow().sourceIds().stream()
            .map(sources::require)
            .anyMatch(source -> source.authority().compareTo(Authority.NATIONAL) <= 0);
  }

  private Optional<AnnouncedTotal> total(LocalDate day) {
    return AnnouncedTotal.of(totalsByDay.get(day), catalogue.dataset());
  }

  /**
   * Returns how many members there were on the first day and on every step after it, up to the last
   * day or the last day that the data reach, whichever is earlier.
   *
   * <p>Each point is reckoned from the first day: months after 31 January are 29 February, 31 March
   * and 30 April of 2020. The series holds a point for each step, so that its size is the length of
   * the period divided by the step.
   *
   * @param first the first day, included and not null
   * @param last the last day, included if a step meets it, not null
   * @param step the distance between points, such as {@code Period.ofMonths(1)}, not null
   * @return the points, with the totals announced in that period
   * @throws InvalidValueException if the first day is after the last day or after the last day that
   *     the data reach, if a day is not within the years 1 to 9999, or if the step is zero or has a
   *     negative part
   */
  public HistorySeries series(LocalDate first, LocalDate last, Period step) {
    requireKnown("History.series", "first", first);
    require("History.series", "last", last, !last.isAfter(LAST_DAY), "after year 9999");
    require("History.series", "last", last, !last.isBefore(first), "before first " + first);
    requireForward(step);
    boolean limited = last.isAfter(end);
    return HistorySeries.builder()
        .scope(scope.toString())
        .first(first)
        .last(last)
        .step(step)
        .limit(limited ? Optional.of(end) : Optional.empty())
        .addAllPoints(points(first, limited ? end : last, step))
        .addAllAnnounced(announced(first, last))
        .build();
  }

  /**
   * Returns how many members there were in the whole network and in every region, whatever this
   * history counts, on the same days as {@link #series} has:
   *
   * <pre>{@code
   * HistoryTable table = Gnlc.history().tableByRegion(
   *     LocalDate.parse("2020-09-02"), LocalDate.parse("2022-09-02"), Period.ofYears(1));
   * table.rows().get(2);   // 2022-09-02, the network: 270 to 288, announced 294
   * CsvExport.of(table.rows()).write(Path.of("members-by-region.csv"));
   * }</pre>
   *
   * @param first the first day, included and not null
   * @param last the last day, included if a step meets it, not null
   * @param step the distance between points, not null
   * @return the series of the network, then that of each region in UNESCO's order
   * @throws InvalidValueException if the days or the step are none that {@link #series} takes
   */
  public HistoryTable tableByRegion(LocalDate first, LocalDate last, Period step) {
    History network = new History(catalogue, end, CountedMembers.NETWORK);
    return network.table(network.byRegion().values(), first, last, step);
  }

  /**
   * Returns how many members there were of those that this history counts, and in each of their
   * countries, on the same days as {@link #series} has.
   *
   * @param first the first day, included and not null
   * @param last the last day, included if a step meets it, not null
   * @param step the distance between points, not null
   * @return the series of this history, then that of each country with a member that it counts at
   *     any time, in the order of the alpha-2 codes
   * @throws InvalidValueException if the days or the step are none that {@link #series} takes
   */
  public HistoryTable tableByCountry(LocalDate first, LocalDate last, Period step) {
    return table(byCountry().values(), first, last, step);
  }

  private HistoryTable table(
      Iterable<History> parts, LocalDate first, LocalDate last, Period step) {
    HistoryTable.Builder table = HistoryTable.builder().addSeries(series(first, last, step));
    parts.forEach(part -> table.addSeries(part.series(first, last, step)));
    return table.build();
  }

  /**
   * Returns every day on which a bound differs from the day before; between them nothing changes:
   *
   * <pre>{@code
   * Gnlc.history().inCountry("IE").changePoints();
   * // [2015-09-01: 0 to 1, 2016-01-01: 0 to 2, 2016-08-31: 1 to 2, 2016-12-31: 2, 2019-07-17: 3,
   * //  2024-02-14: 4]
   * }</pre>
   *
   * @return the points of those days up to the last day that the data reach, in order of time
   */
  public ImmutableList<HistoryPoint> changePoints() {
    return bounds.changesUpTo(end).stream()
        .map(this::point)
        .collect(ImmutableList.toImmutableList());
  }

  private List<HistoryPoint> points(LocalDate first, LocalDate last, Period step) {
    List<HistoryPoint> points = new ArrayList<>();
    LocalDate day = first;
    for (int i = 1; !day.isAfter(last); i++) {
      points.add(point(day));
      day = after(first, step, i);
    }
    return points;
  }

  /** Reckoned from the first day, so that a short month leaves no trace in the next. */
  @SuppressWarnings("JavaPeriodGetDays") // the months are reckoned apart
  private static LocalDate after(LocalDate first, Period step, int steps) {
    long months = step.toTotalMonths() * steps;
    long days = (long) step.getDays() * steps;
    boolean beyond = months > LAST_DAY.getYear() * 12L || days > LAST_DAY.toEpochDay() * 2;
    return beyond ? LocalDate.MAX : first.plusMonths(months).plusDays(days);
  }

  private HistoryPoint point(LocalDate day) {
    return HistoryPoint.builder()
        .day(day)
        .known(bounds.known(day))
        .possible(bounds.possible(day))
        .addAllAnnounced(totalsByDay.get(day))
        .announcedTotal(total(day).stream().mapToLong(AnnouncedTotal::value).findAny())
        .build();
  }

  private ImmutableList<Statement> announced(LocalDate first, LocalDate last) {
    return totals.stream()
        .filter(statement -> !statement.about().isUnknown())
        .filter(statement -> !statement.about().latest().orElseThrow().isBefore(first))
        .filter(statement -> !statement.about().earliest().orElse(first).isAfter(last))
        .collect(ImmutableList.toImmutableList());
  }

  private void requireKnown(String method, String name, LocalDate day) {
    require(method, name, day, !day.isBefore(FIRST_DAY), "before year 1");
    require(
        method,
        name,
        day,
        !day.isAfter(end),
        "after " + end + ", the last day that the data reach; ask for one up to it");
  }

  private static void require(
      String method, String name, LocalDate day, boolean holds, String expected) {
    if (!holds) {
      throw InvalidValueException.of(method, name + " " + day + " is " + expected);
    }
  }

  private static void requireForward(Period step) {
    if (step.isZero() || step.isNegative()) {
      throw InvalidValueException.of(
          "History.series",
          "step " + step + " does not lead forward; expected a period such as P1M or P7D");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History that
        && end.equals(that.end)
        && scope.equals(that.scope)
        && catalogue.dataset().equals(that.catalogue.dataset());
  }

  @Override
  public int hashCode() {
    return catalogue.dataset().hashCode() * 31 + scope.hashCode();
  }

  /**
   * Returns a text such as {@code history of Africa in gnlc 2026.12.0}, or {@code history of the
   * network in gnlc 2026.12.0 as of 2020-12-31}.
   *
   * @return what is counted, and in which dataset at which moment
   */
  @Override
  public String toString() {
    return "history of " + scope + " in " + catalogue;
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a history", "one of its series");
  }
}
