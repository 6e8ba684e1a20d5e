package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README must show what the library does now, in all that is the same on every machine. */
class ReadmeFiguresTest {
  private static final String RENEW = "The README's figures of quality are not those of this run;"
      + " renew them, from the top folder: mvn -q -Prun -Dexample=benchmarks -Dargs=quality"
      + " -Dreadme=true package";

  private static final OwnFigures FIGURES = figures();
  private static String readme = "";

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void theGoalsOfGnlcAreThoseOfARun() {
    Report report = new Report();
    FIGURES.goals().forEach(goal -> report.row(goal.cells()));
    assertCurrent(report.toString());
  }

  @Test
  void theFiguresOfGnlcAreThoseOfARun() {
    Report report = new Report();
    FIGURES.write(report);
    assertCurrent(report.toString());
  }

  @Test
  void theRowOfGnlcAmongAllIsThatOfARun() {
    Report report = new Report();
    FIGURES.overview(report);
    assertCurrent(report.toString());
  }

  private static OwnFigures figures() {
    Network network = Network.ofDefault();
    return new OwnFigures(
        new Quality(network, Quality.SEED), new Quality(network, Quality.OTHER_SEED));
  }

  /** The lines that are not there make a readable message. */
  private static void assertCurrent(String expected) {
    Set<String> lines = readme.lines().collect(Collectors.toSet());
    List<String> missing =
        expected.lines().filter(line -> !lines.contains(line)).toList();
    assertEquals(List.of(), missing, RENEW);
    assertTrue(readme.contains(expected), RENEW);
  }
}
