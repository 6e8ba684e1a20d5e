package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures how time and memory grow with the network, each size in a process of its own. */
public final class Growth {
  private static final List<Integer> SIZES = List.of(400, 4_000, 40_000);

  private static final int HEAP_GIGABYTES = 1;

  private final Figures run = new Figures("growth");
  private final Map<Measure, List<Figure>> figures = new EnumMap<>(Measure.class);

  private Growth() {}

  /** Makes and measures the networks, in about two minutes. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Growth growth = new Growth();
    for (int size : SIZES) {
      growth.measure(size);
    }
    growth.write();
  }

  private void measure(int size) throws IOException, InterruptedException {
    Path file = Files.createTempFile("growth", ".snapshot");
    try {
      java(NetworkMaker.class, Integer.toString(size), file.toString());
      for (String line : java(NetworkProbe.class, file.toString())) {
        Measure measure = Measure.ofLine(line);
        Figure figure =
            run.add(measure.words(), words(size), measure.unit(), Measure.samplesOfLine(line));
        figures.computeIfAbsent(measure, first -> new ArrayList<>()).add(figure);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String words(int size) {
    return String.format(Locale.ROOT, "%,d", size);
  }

  /** Runs a program and returns the lines that it prints. */
  private static List<String> java(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> options =
        List.of("-Xms" + HEAP_GIGABYTES + "g", "-Xmx" + HEAP_GIGABYTES + "g", "-XX:+UseSerialGC");
    List<String> command = ChildJvm.command(
        options, System.getProperty("java.class.path"), program.getName(), arguments);
    return ChildJvm.output(command).lines().toList();
  }

  private void write() throws IOException {
    Report report = new Report();
    report.paragraph(
        "Each size in a process of its own with a heap of " + HEAP_GIGABYTES + " GB of the serial"
            + " collector. What is timed is done for half a second before, but for what is the first"
            + " in its process. Median (lowest to highest) of seven samples, of at least three where"
            + " they take more than ten seconds; bytes are counted once. Exponents of growth, of the"
            + " medians by least squares: through all three, and from each to the next.");
    List<Object> titles = new ArrayList<>(List.of("what", "unit"));
    SIZES.forEach(size -> titles.add(words(size)));
    titles.addAll(List.of("exponent", "steps"));
    report.head(titles.toArray());
    figures.forEach((measure, grown) -> {
      report.row(row(measure, grown));
      measure
          .mostGrowth()
          .ifPresent(most -> run.goal(Goal.atMost(
              measure.words(), most, "(exponent)", Exponent.through(SIZES, values(grown)))));
    });
    report.line("");
    run.write(report.toString());
  }

  private Object[] row(Measure measure, List<Figure> grown) {
    List<Double> values = values(grown);
    List<Object> cells = new ArrayList<>(List.of(measure.words(), measure.unit()));
    grown.forEach(figure -> cells.add(figure.medianCell()));
    cells.add(exponent(Exponent.through(SIZES, values)));
    List<String> steps = new ArrayList<>();
    for (int i = 0; i + 1 < SIZES.size(); i++) {
      steps.add(exponent(Exponent.between(SIZES, values, i)));
    }
    cells.add(String.join(", ", steps));
    return cells.toArray();
  }

  private static List<Double> values(List<Figure> grown) {
    return grown.stream().map(Figure::median).toList();
  }

  private static String exponent(double exponent) {
    return String.format(Locale.ROOT, "%.2f", exponent);
  }
}
