package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.List;
import java.util.Set;

/** Which similarity Jaro-Winkler needs, found on the very queries that it is measured with. */
final class JaroWinklerThresholds {
  private static final int LEAST = 80;
  private static final int MOST = 99;

  private JaroWinklerThresholds() {}

  /** Reports each, and returns the one with the most right and none together. */
  static double best(Quality quality, Report report) {
    report.paragraph("### Jaro-Winkler by threshold");
    report.head("from", "right", "wrong", "foreign none");
    JaroWinkler measure = new JaroWinkler(quality.names(), 0);
    List<NoisyQuery> queries = quality.queries();
    List<JaroWinkler.Nearest> found =
        queries.stream().map(query -> measure.nearest(query.text())).toList();
    List<JaroWinkler.Nearest> abroad =
        quality.cities().places().stream().map(measure::nearest).toList();
    double best = 0;
    double bestSum = 0;
    for (int percent = LEAST; percent <= MOST; percent++) {
      double from = percent / 100.0;
      Tally tally = new Tally();
      for (int q = 0; q < found.size(); q++) {
        tally.count(queries.get(q).expected(), found.get(q).from(from));
      }
      Tally none = new Tally();
      abroad.forEach(nearest -> none.count(Set.of(), nearest.from(from)));
      report.row(
          from,
          Tally.percent(tally.rightShare()),
          Tally.percent(tally.wrongShare()),
          Tally.percent(none.noneShare()));
      double sum = tally.rightShare() + none.noneShare();
      best = sum > bestSum ? from : best;
      bestSum = Math.max(sum, bestSum);
    }
    report.paragraph("\nBest, by right and none together: " + best);
    return best;
  }
}
