package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import java.util.Locale;

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
    EdtfDate wholeYear = EdtfDate.of(String.format(Locale.ROOT, "%04d", year));
    return statement.about().isUnknown() ? wholeYear : statement.about();
  }
}
