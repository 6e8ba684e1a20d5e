package io.github.gnlc.examples.benchmarks;

import java.util.Locale;

/** What the library set out to do, beside what it does. */
enum Target {
  RIGHT(99.5, true, " %"),
  WRONG(0.2, false, " %"),
  ABROAD(99, true, " %"),
  NORMALISED(1_000_000, true, " a second"),
  EDITED(100_000, true, " a second");

  private final double bound;
  private final boolean orMore;
  private final String unit;

  Target(double bound, boolean orMore, String unit) {
    this.bound = bound;
    this.orMore = orMore;
    this.unit = unit;
  }

  boolean met(double figure) {
    return orMore ? figure >= bound : figure <= bound;
  }

  /** Such as {@code at least 99.5 %}. */
  String words() {
    String number = bound == Math.rint(bound)
        ? String.format(Locale.ROOT, "%,.0f", bound)
        : String.format(Locale.ROOT, "%.1f", bound);
    return (orMore ? "at least " : "at most ") + number + unit;
  }

  /** Such as {@code The target, at least 99 %, is met.} */
  String verdict(double figure) {
    return "The target, " + words() + ", is " + (met(figure) ? "met." : "**not met**.");
  }

  /** As cells of a table: target, figure, whether it is met. */
  String cells(double figure) {
    String shown = unit.equals(" %")
        ? Tally.percent(figure)
        : String.format(Locale.ROOT, "%,.0f%s", figure, unit);
    return words() + " | " + shown + " | " + (met(figure) ? "yes" : "**no**");
  }
}
