package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.examples.benchmarks.names.ResolverTable.Shares;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverTableTest {
  @Test
  void eachResolverHasARowOfItsOwnFigures() {
    List<Figure> speeds = new ArrayList<>();
    List<Figure> bytes = new ArrayList<>();
    for (Workload workload : Workload.values()) {
      speeds.add(Figure.of(workload.words(), "GNLC", "names a second", 3000, 5000));
      speeds.add(Figure.of(workload.words(), "Lucene FuzzyQuery", "names a second", 10));
      bytes.add(Figure.of(workload.words(), "GNLC", "bytes a name", 400.4));
      bytes.add(Figure.of(workload.words(), "Lucene FuzzyQuery", "bytes a name", 80_000));
    }
    List<Figure> built = List.of(
        Figure.of(Speed.BUILD, "GNLC", "ms", 100),
        Figure.of(Speed.BUILD, "Lucene FuzzyQuery", "ms", 350));
    Map<ResolverKind, Shares> shares = new EnumMap<>(ResolverKind.class);
    shares.put(ResolverKind.GNLC, new Shares(99.7, 0, 99.9));
    shares.put(ResolverKind.LUCENE, new Shares(71.2, 0.5, 92.6));
    Report report = new Report();
    new ResolverTable(shares, speeds, bytes, built).write(report);
    List<String> lines = report.toString().lines().toList();
    assertEquals(
        "| GNLC | 99.70 % | 0.00 % | 99.90 % | 4,000 | 4,000 | 4,000 | 4,000 | 4,000 | 1 | 400 | 100 |",
        lines.get(2));
    assertEquals(
        "| Lucene FuzzyQuery | 71.20 % | 0.50 % | 92.60 % | 10 | 10 | 10 | 10 | 10 | 400 | 80,000 | 350 |",
        lines.get(3));
  }

  @Test
  void whatWasNotMeasuredIsAnError() {
    ResolverTable standing = new ResolverTable(
        Map.of(ResolverKind.GNLC, new Shares(1, 1, 1)), List.of(), List.of(), List.of());
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> standing.write(new Report()));
    assertTrue(error.getMessage().contains("GNLC"));
  }
}
