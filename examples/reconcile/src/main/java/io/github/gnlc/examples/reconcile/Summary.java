package io.github.gnlc.examples.reconcile;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.ResolutionReport;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the rows. */
final class Summary {
  private final Map<NoMatchReason, Long> none = new EnumMap<>(NoMatchReason.class);
  private long matched;
  private long ambiguous;
  private long unknownCountry;
  private long malformed;

  void add(ResolutionReport report) {
    matched += report.matched();
    ambiguous += report.ambiguous();
    report.none().forEach((reason, count) -> none.merge(reason, count, Long::sum));
  }

  void addUnknownCountry() {
    unknownCountry++;
  }

  void addMalformed() {
    malformed++;
  }

  long rows() {
    return report().total() + unknownCountry + malformed;
  }

  private ResolutionReport report() {
    return new ResolutionReport(matched, ambiguous, ImmutableMap.copyOf(none));
  }

  @Override
  public String toString() {
    return rows() + " rows: " + report() + "; " + unknownCountry + " with an unknown country, "
        + malformed + " malformed and kept as they are";
  }
}
