package io.github.gnlc.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
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
 * The number of members day by day, between what is known and what is possible:
 * {@code history.inCountry("CN").series(first, last, Period.ofYears(1))}.
 *
 * <p>A member counts as known from the last day on which it may have joined (at the latest that of
 * compilation, where nothing tells when), and as possible from the first; one that left stops
 * counting as known on the first day on which it may have left, and as possible on the last. Nobody
 * counts before the network opened, and members whose membership is unconfirmed never do. Only
 * members that the dataset holds are counted; the totals that were announced stand beside them.
 *
 * <p>The data reach up to the day on which they were compiled, or that from which they are seen: a
 * series ends there, and a single day after it is refused.
 *
 * <p>Immutable and thread-safe; not serializable: serialize its points. Two histories are equal if
 * their datasets, last days and what they count are.
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

  /** Returns the history of the whole network, up to the day on which the data were compiled. */
  public static History of(Catalogue catalogue) {
    return of(catalogue, catalogue.dataset().compiled());
  }

  /**
   * Returns the history of the whole network up to a day, or to the day on which the data were
   * compiled if that is earlier.
   */
  public static History of(Catalogue catalogue, LocalDate last) {
    LocalDate compiled = catalogue.dataset().compiled();
    return new History(
        catalogue, last.isBefore(compiled) ? last : compiled, CountedMembers.NETWORK);
  }

  /** Returns the history of all members in a UNESCO region, whatever this one counts. */
  public History inRegion(Region region) {
    return new History(catalogue, end, new CountedMembers(region, null));
  }

  /**
   * Returns the history of all members in a country, whatever this one counts.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country; one without members is no error
   */
  public History inCountry(String code) {
    return new History(
        catalogue,
        end,
        new CountedMembers(null, new Countries(catalogue).get(code).alpha2()));
  }

  /** Returns the history of every region of the network, in UNESCO's order. */
  public ImmutableMap<Region, History> byRegion() {
    ImmutableMap.Builder<Region, History> histories = ImmutableMap.builder();
    for (Region region : Region.values()) {
      histories.put(region, inRegion(region));
    }
    return histories.buildOrThrow();
  }

  /**
   * Returns the history of each country with a member counted here, in the order of their codes.
   */
  public ImmutableMap<Country, History> byCountry() {
    ImmutableMap.Builder<Country, History> histories = ImmutableMap.builder();
    for (Country country : scope.members(catalogue).byCountry().keySet()) {
      histories.put(country, inCountry(country.alpha2()));
    }
    return histories.buildOrThrow();
  }

  /**
   * Returns how many members there were on a day; before the network opened, none.
   *
   * @throws InvalidValueException if the day is after the last that the data reach, or before year
   *     1
   */
  public HistoryPoint on(LocalDate day) {
    requireKnown("History.on", "day", day);
    return point(day);
  }

  /**
   * Returns how many members there were on the first day and every step after it, up to the last
   * day or the last that the data reach, whichever is earlier.
   *
   * @param step the distance between points, such as {@code Period.ofMonths(1)}; each point is
   *     reckoned from the first day, so months after 31 January are 28 February and 31 March
   * @throws InvalidValueException if the first day is after the last or after the last that the
   *     data reach, a day is not within the years 1 to 9999, or the step is zero or negative
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
   * Returns every day up to the last that the data reach on which a bound differs from the day
   * before, in order: between them nothing changes.
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

  /** Returns, for people: {@code history of Africa in gnlc 2026.11.0}. */
  @Override
  public String toString() {
    return "history of " + scope + " in " + catalogue.dataset();
  }
}
