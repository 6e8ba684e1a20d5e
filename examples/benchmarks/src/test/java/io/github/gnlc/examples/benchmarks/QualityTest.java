package io.github.gnlc.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Network;
import io.github.gnlc.model.Strictness;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generous floors under the figures of the report. */
class QualityTest {
  private final Network network = Network.ofDefault();
  private final Quality quality =
      new Quality(network, Quality.SEED, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  private final Contender ours = new Ours(network, Strictness.NORMAL);

  @Test
  void noisyNamesAreRight() {
    Tally all = quality.all(ours);
    assertTrue(all.total() >= 2000, all.total() + " queries");
    assertTrue(all.rightShare() >= 99, all.cells());
    assertTrue(all.wrongShare() <= 0.3, all.cells());
  }

  @Test
  void placesThatAreNoMembersAreNone() {
    for (List<String> places : List.of(
        quality.cities().places(),
        quality.cities().heldOut(network),
        quality.zones().places())) {
      Tally tally = quality.foreign(ours, places);
      assertTrue(tally.noneShare() >= 99, tally.cells());
    }
  }

  @Test
  void namesWrittenByHandAreNotWrong() {
    Tally tally = new Tally();
    Quality.handwritten()
        .forEach((text, expected) -> Quality.countHandwritten(tally, expected, ours.resolve(text)));
    assertEquals(0, tally.wrong(), tally.cells());
    assertTrue(tally.rightShare() >= 80, tally.cells());
  }

  @Test
  void theSameSeedMakesTheSameQueries() {
    assertEquals(
        new Noise(network, Quality.SEED).queries(), new Noise(network, Quality.SEED).queries());
  }
}
