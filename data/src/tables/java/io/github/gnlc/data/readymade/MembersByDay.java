package io.github.gnlc.data.readymade;

import io.github.gnlc.Network;
import io.github.gnlc.history.History;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.internal.conclusion.AnnouncedTotal;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The growth of the network: a row for each day on which a number of members changed, a total was
 * announced, or a cohort was.
 */
final class MembersByDay {
  private final Network network;
  private final History history;
  private final List<History> countries;
  private final List<Statement> totals;

  private MembersByDay(Network network) {
    this.network = network;
    history = network.history();
    countries = List.copyOf(history.byCountry().values());
    totals = network.statements().ofNetwork().stream()
        .filter(statement -> statement.about().isDay())
        .filter(statement -> statement.figure().qualifier() == Qualifier.EXACTLY)
        .filter(statement ->
            statement.metric() == Metric.MEMBERS || statement.metric() == Metric.COUNTRIES)
        .toList();
  }

  /** A day, with the number of members and what the row before it had. */
  private record Day(
      LocalDate date,
      HistoryPoint members,
      int newKnown,
      @Nullable Long announced,
      int countries,
      @Nullable Long announcedCountries,
      @Nullable String cohort) {}

  static ReadyTable of(Network network) {
    return ReadyTable.of(
        "members_by_day",
        "a day on which a number of members changed, or a total or a cohort was announced",
        columns(),
        new MembersByDay(network).days());
  }

  private static List<ReadyColumn<Day>> columns() {
    return List.of(
        ReadyColumn.day("date", "the day", Day::date),
        ReadyColumn.number(
            "known", "how many members are known to have been in the network on that day", day ->
                (long) day.members().known()),
        ReadyColumn.number(
            "possible",
            "these, and those that may have been, since it is not known when they joined",
            day -> (long) day.members().possible()),
        ReadyColumn.number(
            "announced",
            "the total published of exactly that day; where sources differ that of the most"
                + " authoritative publisher, then of most sources, then the earliest",
            Day::announced),
        ReadyColumn.number(
            "new_known", "known, less known of the row before", day -> (long) day.newKnown()),
        ReadyColumn.number("countries", "in how many countries the known members are", day ->
            (long) day.countries()),
        ReadyColumn.number(
            "announced_countries",
            "the number of countries published of exactly that day, chosen as the total is",
            Day::announcedCountries),
        ReadyColumn.text("cohort", "the intake announced on that day", Day::cohort));
  }

  private List<Day> days() {
    List<Day> days = new ArrayList<>();
    int before = 0;
    for (LocalDate date : dates()) {
      HistoryPoint members = history.on(date);
      days.add(new Day(
          date,
          members,
          members.known() - before,
          announced(date, Metric.MEMBERS),
          (int) countries.stream().filter(each -> each.on(date).known() > 0).count(),
          announced(date, Metric.COUNTRIES),
          network
              .cohorts()
              .where(cohort -> cohort.announced().equals(date))
              .first()
              .map(Cohort::id)
              .orElse(null)));
      before = members.known();
    }
    return days;
  }

  private Iterable<LocalDate> dates() {
    LocalDate last = network.dataset().compiled();
    TreeSet<LocalDate> dates = new TreeSet<>();
    history.changePoints().forEach(point -> dates.add(point.day()));
    totals.forEach(statement -> dates.add(day(statement)));
    network.cohorts().forEach(cohort -> dates.add(cohort.announced()));
    // the last row is as of the day of the data
    dates.add(last);
    return dates.headSet(last, true);
  }

  private @Nullable Long announced(LocalDate date, Metric metric) {
    List<Statement> ofDay = totals.stream()
        .filter(statement -> statement.metric() == metric && day(statement).equals(date))
        .toList();
    return AnnouncedTotal.of(ofDay, network.data()).map(AnnouncedTotal::value).orElse(null);
  }

  private static LocalDate day(Statement statement) {
    return statement.about().earliest().orElseThrow();
  }
}
