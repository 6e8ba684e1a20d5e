package io.github.gnlc.examples.benchmarks.report;

import java.util.Locale;

/**
 * What the library set out to do, beside what a run has measured.
 *
 * @param what is measured, such as {@code noisy names: right}
 * @param bound the target
 * @param orMore whether the figure must be at least the bound, else at most
 * @param unit of both, such as {@code %}
 * @param figure what was measured
 */
public record Goal(String what, double bound, boolean orMore, String unit, double figure) {
  /** Such as {@code atMost("first answer", 1.4, "times an empty program", 1.31)}. */
  public static Goal atMost(String what, double bound, String unit, double figure) {
    return new Goal(what, bound, false, unit, figure);
  }

  /** Such as {@code atLeast("names with typing errors", 100_000, "a second", 267_206)}. */
  public static Goal atLeast(String what, double bound, String unit, double figure) {
    return new Goal(what, bound, true, unit, figure);
  }

  public boolean met() {
    return orMore ? figure >= bound : figure <= bound;
  }

  /** Such as {@code at least 99.5 %}. */
  public String target() {
    String number = bound == Math.rint(bound)
        ? String.format(Locale.ROOT, "%,.0f", bound)
        : Double.toString(bound);
    return (orMore ? "at least " : "at most ") + number + " " + unit;
  }

  /** Such as {@code 99.72 %}; a share has two decimals, all else three digits or more. */
  public String here() {
    String number =
        unit.equals("%") ? String.format(Locale.ROOT, "%.2f", figure) : Figure.number(figure);
    return number + " " + unit;
  }

  /** Such as {@code The target, at least 99 %, is met.} */
  public String verdict() {
    return "The target, " + target() + ", is " + (met() ? "met." : "**not met**.");
  }

  /** As cells of a table: what, target, figure, whether it is met. */
  public Object[] cells() {
    return new Object[] {what, target(), here(), met() ? "yes" : "**no**"};
  }
}
