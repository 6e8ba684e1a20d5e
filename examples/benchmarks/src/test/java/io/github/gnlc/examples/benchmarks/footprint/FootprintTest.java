package io.github.gnlc.examples.benchmarks.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the network takes in memory, counted and not timed, so the same on every machine. */
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

  @Test
  void membersAreWithinTheirBound() {
    assertAtMost(Footprint.WITHOUT_EVIDENCE, Step.MEMBERS);
  }

  @Test
  void everythingIsWithinItsBound() {
    assertAtMost(Footprint.WITH_EVIDENCE, Step.EVERYTHING);
  }

  private static void assertAtMost(long bound, Step step) {
    Retained retained = measured.get(step.ordinal());
    assertTrue(retained.bytes() <= bound, () -> retained + "; expected at most " + bound);
  }
}
