package io.github.gnlc.examples.brief;

import io.github.gnlc.Network;
import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.Bounds;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import io.github.gnlc.examples.brief.Brief.Totals;
import io.github.gnlc.history.History;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Sources;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads how many members a country had over time, counted and announced. */
final class TotalsReader {
  private final History country;
  private final History network;
  private final LocalDate end;
  private final List<Statement> statements;
  private final Sources sources;
  private final Notes notes;

  TotalsReader(Network network, History history, Country country, Notes notes) {
    this.country = history.inCountry(country.alpha2());
    this.network = history;
    LocalDate compiled = network.dataset().compiled();
    this.end = network.moment().asOf().filter(day -> day.isBefore(compiled)).orElse(compiled);
    this.statements = network.statements().inCountry(country.alpha2()).of(Metric.MEMBERS).stream()
        .sorted(Comparator.comparing(Statement::about))
        .toList();
    this.sources = network.sources();
    this.notes = notes;
  }

  /** The total of the latest date, of those that are dated; of several, of the best source. */
  Optional<Announced> latestAnnounced() {
    return statements.stream()
        .filter(statement -> statement.about().earliest().isPresent())
        .max(Comparator.comparing(TotalsReader::day)
            .thenComparing(this::authority, Comparator.reverseOrder()))
        .map(this::announced);
  }

  Totals totals() {
    TreeSet<LocalDate> days = new TreeSet<>();
    country.changePoints().forEach(point -> days.add(point.day()));
    statements.stream().filter(this::isOnADay).forEach(statement -> days.add(day(statement)));
    if (!days.isEmpty()) {
      days.add(end);
    }
    List<TotalRow> rows = days.stream().map(this::row).toList();
    List<Announced> others = statements.stream()
        .filter(statement -> !isOnADay(statement))
        .map(this::announced)
        .toList();
    return new Totals(rows, others);
  }

  private TotalRow row(LocalDate day) {
    return new TotalRow(
        day,
        Bounds.of(country.on(day)),
        statements.stream()
            .filter(this::isOnADay)
            .filter(statement -> day(statement).equals(day))
            .map(this::announced)
            .toList(),
        Bounds.of(network.on(day)));
  }

  /** Whether a total is of one day that the data reach. */
  private boolean isOnADay(Statement statement) {
    return statement.about().isDay() && !day(statement).isAfter(end);
  }

  private static LocalDate day(Statement statement) {
    return statement.about().earliest().orElseThrow();
  }

  /** The most authoritative is the first of its kind. */
  private Authority authority(Statement statement) {
    return sources.get(statement.sourceId()).authority();
  }

  private Announced announced(Statement statement) {
    EdtfDate about = statement.about();
    return new Announced(
        about,
        statement.figure(),
        statement.note().map(Text::prose),
        notes.cite(List.of(statement.sourceId())));
  }
}
