package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;

/** When the network opened to cities, by the statements that say so. */
public final class NetworkOpening {
  private NetworkOpening() {}

  /** The most exact time that statements speak of; unknown if none does. */
  public static EdtfDate of(Iterable<Statement> statements) {
    EdtfDate opened = EdtfDate.UNKNOWN;
    for (Statement statement : statements) {
      EdtfDate date = openedBy(statement);
      opened = date.precision().compareTo(opened.precision()) > 0 ? date : opened;
    }
    return opened;
  }

  private static EdtfDate openedBy(Statement statement) {
    long year = statement.figure().value();
    if (statement.metric() != Metric.OPENED || year < 1 || year > 9999) {
      return EdtfDate.UNKNOWN;
    }
    // with four digits; a format would load a hundred classes for it
    return statement.about().isUnknown()
        ? EdtfDate.of(Long.toString(10_000 + year).substring(1))
        : statement.about();
  }
}
