package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.report.Goal;

/** What the library set out to do with names. */
enum NameGoal {
  TRIALS(91, true, "of 91"),
  RIGHT(99.5, true, "%"),
  WRONG(0.1, false, "%"),
  MATCHED(0.1, false, "%"),
  LANGUAGES_RIGHT(88, true, "%"),
  LANGUAGES_WRONG(0.3, false, "%"),
  ABROAD(99, true, "%"),
  NORMALISED(1_000_000, true, "a second"),
  EDITED(150_000, true, "a second");

  private final double bound;
  private final boolean orMore;
  private final String unit;

  NameGoal(double bound, boolean orMore, String unit) {
    this.bound = bound;
    this.orMore = orMore;
    this.unit = unit;
  }

  Goal of(String what, double figure) {
    return new Goal(what, bound, orMore, unit, figure);
  }
}
