package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Report;
import io.github.gnlc.name.OtherThresholds;
import io.github.gnlc.name.Strictness;
import java.util.ArrayList;
import java.util.List;

/** What each pair of minimum lengths for typing errors does, each measured with its resolver. */
final class Curve {
  static final int ONE_FIRST = 4;
  static final int ONE_LAST = 9;
  static final int TWO_FIRST = 8;
  static final int TWO_LAST = 13;

  /** One pair: what it does with misspelt names, and how many places it answers with a member. */
  record Point(int oneFrom, int twoFrom, Tally misspelt, int foreign) {
    boolean isTheLibrarys() {
      return oneFrom == OtherThresholds.oneEditFrom() && twoFrom == OtherThresholds.twoEditsFrom();
    }

    /** The row of the table; the library's pair is bold. */
    void row(Report report) {
      String mark = isTheLibrarys() ? "**" : "";
      report.row(mark + oneFrom + mark, mark + twoFrom + mark, misspelt.cells(), foreign);
    }
  }

  private final Network network;
  private final List<NoisyQuery> misspelt;
  private final List<String> places;

  Curve(Network network, long seed, List<String> places) {
    this.network = network;
    this.places = places;
    Noise noise = new Noise(network, seed);
    misspelt = new ArrayList<>(noise.typingErrors(1));
    misspelt.addAll(noise.typingErrors(2));
  }

  int queries() {
    return misspelt.size();
  }

  int places() {
    return places.size();
  }

  /** A point for each pair in which two errors do not ask for less than one does. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int one = ONE_FIRST; one <= ONE_LAST; one++) {
      for (int two = Math.max(one, TWO_FIRST); two <= TWO_LAST; two++) {
        points.add(point(one, two));
      }
    }
    return points;
  }

  /** The point of the library's own pair. */
  Point own() {
    return point(OtherThresholds.oneEditFrom(), OtherThresholds.twoEditsFrom());
  }

  Point point(int oneFrom, int twoFrom) {
    Contender ours =
        new Ours(OtherThresholds.resolver(network, oneFrom, twoFrom), Strictness.NORMAL);
    Tally tally = new Tally();
    misspelt.forEach(query -> tally.count(query.expected(), ours.resolve(query.text())));
    long foreign =
        places.stream().filter(place -> !ours.resolve(place).isEmpty()).count();
    return new Point(oneFrom, twoFrom, tally, (int) foreign);
  }
}
