package io.github.gnlc.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoalTest {
  @Test
  void aGoalSaysWhetherItIsMet() {
    assertCells(
        Goal.atLeast("right", 99.5, "%", 99.5), "right", "at least 99.5 %", "99.50 %", "yes");
    assertCells(
        Goal.atLeast("right", 99, "%", 98.99), "right", "at least 99 %", "98.99 %", "**no**");
    assertCells(Goal.atMost("wrong", 0.2, "%", 0.2), "wrong", "at most 0.2 %", "0.20 %", "yes");
    assertCells(
        Goal.atMost("start", 1.4, "times", 1.41),
        "start",
        "at most 1.4 times",
        "1.41 times",
        "**no**");
    assertCells(
        Goal.atLeast("speed", 1_000_000, "a second", 563_781.4),
        "speed",
        "at least 1,000,000 a second",
        "563,781 a second",
        "**no**");
  }

  private static void assertCells(Goal goal, Object... cells) {
    assertArrayEquals(cells, goal.cells());
    assertEquals(cells[3].equals("yes"), goal.met());
  }
}
