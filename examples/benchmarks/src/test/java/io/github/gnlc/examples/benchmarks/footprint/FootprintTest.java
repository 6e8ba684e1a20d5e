package io.github.gnlc.examples.benchmarks.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network takes in memory, counted and not timed, so the same on every 64-bit machine. */
class FootprintTest {
  private static List<Retained> measured = List.of();

  @BeforeAll
  static void measure() throws IOException, InterruptedException {
    measured = Retained.measure();
  }

  @Test
  void everyStepIsMeasuredOnce() {
    assertEquals(
        Arrays.asList(Step.values()), measured.stream().map(Retained::step).toList());
  }

  @Test
  void whatWasMadeForAStepStays() {
    for (int i = 1; i < measured.size(); i++) {
      assertTrue(measured.get(i).bytes() > measured.get(i - 1).bytes(), measured::toString);
    }
  }

  /** Some 5 % above what is measured, so that little can be added unseen. */
  @ParameterizedTest
  @CsvSource({
    "OPENED, 62000",
    "FIRST_ANSWER, 113000",
    "MEMBERS, 550000",
    "EVIDENCE, 2120000",
    "EVERYTHING, 2467000",
    "NAMES, 4388000"
  })
  void everyStepIsWithinItsBound(Step step, long bound) {
    Retained retained = measured.get(step.ordinal());
    assertTrue(retained.bytes() <= bound, () -> retained + "; expected at most " + bound);
  }
}
