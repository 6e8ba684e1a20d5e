package io.github.gnlc.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void aTargetSaysWhetherItIsMet() {
    assertEquals("at least 99.5 % | 99.50 % | yes", Target.RIGHT.cells(99.5));
    assertEquals("at least 99.5 % | 99.49 % | **no**", Target.RIGHT.cells(99.49));
    assertEquals("at most 0.2 % | 0.20 % | yes", Target.WRONG.cells(0.2));
    assertEquals("at most 0.2 % | 0.21 % | **no**", Target.WRONG.cells(0.21));
    assertEquals(
        "at least 1,000,000 a second | 563,781 a second | **no**",
        Target.NORMALISED.cells(563_781));
    assertEquals(
        "at least 100,000 a second | 113,449 a second | yes", Target.EDITED.cells(113_449));
  }

  @Test
  void aVerdictIsASentence() {
    assertEquals("The target, at least 99 %, is met.", Target.ABROAD.verdict(99));
    assertEquals("The target, at least 99 %, is **not met**.", Target.ABROAD.verdict(98.9));
  }
}
