package io.github.gnlc.examples.reconcile;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the rows. */
final class Summary {
  private final Map<NoMatchReason, Long> none = new EnumMap<>(NoMatchReason.class);
  private long matched;
  private long ambiguous;
  private long uncertain;
  private long malformed;

  void add(ResolutionReport report) {
    matched += report.matched();
    ambiguous += report.ambiguous();
    report.none().forEach((reason, count) -> none.merge(reason, count, Long::sum));
  }

  /** Counts a text that means none of the members that the data name, which are not all. */
  void addIfUncertain(Resolution answer) {
    if (answer instanceof Resolution.None none && !none.remark().isEmpty()) {
      uncertain++;
    }
  }

  void addMalformed() {
    malformed++;
  }

  long rows() {
    return report().total() + malformed;
  }

  private ResolutionReport report() {
    return new ResolutionReport(matched, ambiguous, ImmutableMap.copyOf(none));
  }

  @Override
  public String toString() {
    return rows() + " rows: " + report() + "; " + uncertain + " of the none may be members that the"
        + " data do not name; " + malformed + " malformed and kept as they are";
  }
}
