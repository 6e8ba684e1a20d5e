package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A total that a source published of the network, with the days that it may be about.
 *
 * @param statement what was published
 * @param source who published it
 * @param first the first day that it may be about
 * @param last the last such day
 */
record Announced(Statement statement, Source source, LocalDate first, LocalDate last) {
  /** The totals of a day, month or year; of the same time, the most authoritative first. */
  static List<Announced> of(Network network) {
    return network.statements().ofNetwork().of(Metric.MEMBERS).stream()
        .filter(statement -> statement.about().earliest().isPresent())
        .filter(statement -> statement.about().latest().isPresent())
        .map(statement -> new Announced(
            statement,
            network.sources().get(statement.sourceId()),
            statement.about().earliest().orElseThrow(),
            statement.about().latest().orElseThrow()))
        .sorted(Comparator.comparing(Announced::first)
            .thenComparing(Announced::last)
            .thenComparing(announced -> announced.source().authority()))
        .toList();
  }

  long value() {
    return statement.figure().value();
  }

  boolean isOfOneDay() {
    return first.equals(last);
  }
}
