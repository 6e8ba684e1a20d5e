package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How right and how fast each resolver is, in one table with a row for each. */
final class ResolverTable {
  /** How right a resolver is, in percent. */
  record Shares(double right, double wrong, double foreignNone) {}

  private static final List<Workload> SHOWN = List.of(
      Workload.NORMALISED,
      Workload.COUNTRY,
      Workload.NORMALISED_OR_COUNTRY,
      Workload.EDITED,
      Workload.FOREIGN);

  private final Map<ResolverKind, Shares> shares;
  private final List<Figure> speeds;
  private final List<Figure> bytes;
  private final List<Figure> built;

  ResolverTable(
      Map<ResolverKind, Shares> shares,
      List<Figure> speeds,
      List<Figure> bytes,
      List<Figure> built) {
    this.shares = shares;
    this.speeds = speeds;
    this.bytes = bytes;
    this.built = built;
  }

  /** Asks every resolver the noisy queries and the foreign cities of the quality report. */
  static Map<ResolverKind, Shares> shares(Network network) {
    Quality quality = new Quality(network, Quality.SEED);
    Map<ResolverKind, Shares> shares = new EnumMap<>(ResolverKind.class);
    for (ResolverKind rival : ResolverKind.values()) {
      NameMatcher contender = rival.make(quality.names());
      AnswerCounts all = quality.all(contender);
      AnswerCounts foreign = quality.foreign(contender, quality.cities().places());
      shares.put(rival, new Shares(all.rightShare(), all.wrongShare(), foreign.noneShare()));
    }
    return shares;
  }

  void write(Report report) {
    List<Object> titles =
        new ArrayList<>(List.of("resolver", "right", "wrong", "foreign cities none"));
    SHOWN.forEach(names -> titles.add(names.words() + ", a second"));
    titles.addAll(List.of("GNLC is so many times as fast", "bytes each", "ms to build"));
    report.head(titles.toArray());
    shares.forEach((rival, share) -> report.row(row(rival, share)));
    report.line("");
  }

  private Object[] row(ResolverKind rival, Shares share) {
    List<Object> cells = new ArrayList<>();
    cells.add(rival.words());
    cells.add(AnswerCounts.percent(share.right()));
    cells.add(AnswerCounts.percent(share.wrong()));
    cells.add(AnswerCounts.percent(share.foreignNone()));
    SHOWN.forEach(names -> cells.add(Figure.number(Math.rint(mean(speeds, names.words(), rival)))));
    String all = Workload.NORMALISED_OR_COUNTRY.words();
    cells.add(Figure.number(mean(speeds, all, ResolverKind.GNLC) / mean(speeds, all, rival)));
    cells.add(Figure.number(Math.rint(mean(bytes, all, rival))));
    cells.add(Figure.number(mean(built, Speed.BUILD, rival)));
    return cells.toArray();
  }

  private static double mean(List<Figure> figures, String group, ResolverKind rival) {
    return Figure.mean(figures, group, rival.words());
  }
}
