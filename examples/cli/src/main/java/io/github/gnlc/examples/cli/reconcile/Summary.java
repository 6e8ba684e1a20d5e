package io.github.gnlc.examples.cli.reconcile;

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

  void add(Resolution answer) {
    if (answer instanceof Resolution.None without) {
      none.merge(without.reason(), 1L, Long::sum);
      // the data name not all members, so that it may be one
      uncertain += without.remark().isEmpty() ? 0 : 1;
    } else if (answer instanceof Resolution.Matched) {
      matched++;
    } else {
      ambiguous++;
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
