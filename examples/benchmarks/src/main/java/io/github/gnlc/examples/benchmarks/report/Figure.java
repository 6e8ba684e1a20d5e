package io.github.gnlc.examples.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing measured several times, such as {@code two filters, GNLC, ns: 29.8, 30.1, 30.3}.
 *
 * @param group what was done, such as {@code two filters}
 * @param name by what, such as {@code GNLC}
 * @param unit of the samples, such as {@code ns}
 * @param samples what was measured, in the order of time; at least one
 */
public record Figure(String group, String name, String unit, List<Double> samples) {
  /** Copies the samples; none is an error. */
  public Figure {
    samples = List.copyOf(samples);
    if (samples.isEmpty()) {
      throw new IllegalArgumentException(
          "no sample of " + group + ", " + name + "; measure it once");
    }
  }

  public static Figure of(String group, String name, String unit, double... samples) {
    return new Figure(group, name, unit, Arrays.stream(samples).boxed().toList());
  }

  public double mean() {
    return samples.stream().mapToDouble(Double::doubleValue).sum() / samples.size();
  }

  /** The mean of the one of a group and name; that there is none is an error. */
  public static double mean(List<Figure> figures, String group, String name) {
    return figures.stream()
        .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "nothing was measured of " + name + ", " + group + "; run all of it"))
        .mean();
  }

  /** The middle one, or the mean of the two in the middle. */
  public double median() {
    List<Double> sorted = samples.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  public double min() {
    return samples.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  public double max() {
    return samples.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** The mean, lowest and highest: {@code 30.1 (29.8 to 30.3)}; of one sample, that alone. */
  public String cell() {
    return cell(mean());
  }

  /** The median, lowest and highest. */
  public String medianCell() {
    return cell(median());
  }

  private String cell(double middle) {
    return samples.size() == 1
        ? number(middle)
        : number(middle) + " (" + number(min()) + " to " + number(max()) + ")";
  }

  /** Three digits or more, and commas: {@code 4.71}, {@code 31.2}, {@code 1,125}. */
  public static String number(double value) {
    double size = Math.abs(value);
    int digits = size == Math.rint(size) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
