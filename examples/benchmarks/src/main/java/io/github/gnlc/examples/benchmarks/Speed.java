package io.github.gnlc.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures speeds; writes {@code target/speed.json} and {@code target/speed.md}. */
public final class Speed {
  private final Map<Workload, Map<Rival, Result<?>>> resolved = new EnumMap<>(Workload.class);
  private final Map<Rival, Result<?>> built = new EnumMap<>(Rival.class);
  private final Report report = new Report();

  private Speed(Collection<RunResult> results) {
    for (RunResult result : results) {
      Rival rival = Rival.valueOf(result.getParams().getParam("resolver"));
      String names = result.getParams().getParam("names");
      if (names == null) {
        built.put(rival, result.getPrimaryResult());
      } else {
        resolved
            .computeIfAbsent(Workload.valueOf(names), key -> new EnumMap<>(Rival.class))
            .put(rival, result.getPrimaryResult());
      }
    }
  }

  /** Runs the benchmarks, in about seven minutes. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path target = Files.createDirectories(Path.of("target"));
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(ResolveBenchmark.class.getName())
            .include(BuildBenchmark.class.getName())
            .resultFormat(ResultFormatType.JSON)
            .result(target.resolve("speed.json").toString())
            .build())
        .run();
    String figures = new Speed(results).write();
    new Readme(Path.of("")).write("speed", figures);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(figures);
  }

  private String write() {
    report.paragraph(machine());
    targets();
    report.paragraph("### Names a second, mean (lowest to highest of 3)");
    table((result, all) -> cell(result));
    report.paragraph("### GNLC is so many times as fast");
    table(Speed::ratio);
    report.paragraph("### Milliseconds to build, once in a new JVM, mean (lowest to highest of 5)");
    report.head("resolver", "milliseconds", "times GNLC's");
    built.forEach((rival, result) -> report.row(
        rival.words(),
        cell(result),
        String.format(
            Locale.ROOT, "%.1f", result.getScore() / built.get(Rival.GNLC).getScore())));
    return report.toString();
  }

  private void targets() {
    report.paragraph("### What GNLC set out to do");
    report.head("names", "target", "here", "met");
    target(Workload.NORMALISED, Target.NORMALISED);
    target(Workload.NORMALISED_OR_COUNTRY, Target.NORMALISED);
    target(Workload.EDITED, Target.EDITED);
    report.line("");
  }

  private void target(Workload workload, Target target) {
    double figure = resolved.get(workload).get(Rival.GNLC).getScore();
    report.row(workload.words(), target.cells(figure));
  }

  private void table(BiFunction<Result<?>, Map<Rival, Result<?>>, String> cell) {
    Object[] titles = new Object[Rival.values().length + 1];
    titles[0] = "names";
    for (Rival rival : Rival.values()) {
      titles[rival.ordinal() + 1] = rival.words();
    }
    report.head(titles);
    resolved.forEach((workload, results) -> {
      Object[] cells = new Object[titles.length];
      cells[0] = workload.words();
      results.forEach((rival, result) -> cells[rival.ordinal() + 1] = cell.apply(result, results));
      report.row(cells);
    });
    report.line("");
  }

  /** The mean, with the lowest and the highest of the iterations. */
  private static String cell(Result<?> result) {
    return String.format(
        Locale.ROOT,
        "%,.0f (%,.0f to %,.0f)",
        result.getScore(),
        result.getStatistics().getMin(),
        result.getStatistics().getMax());
  }

  private static String ratio(Result<?> result, Map<Rival, Result<?>> all) {
    return String.format(Locale.ROOT, "%,.1f", all.get(Rival.GNLC).getScore() / result.getScore());
  }

  private static String machine() {
    return "One thread, " + Machine.words() + ", Lucene "
        + org.apache.lucene.util.Version.LATEST + ", ICU4J "
        + com.ibm.icu.util.VersionInfo.ICU_VERSION + ", JMH 1.37.";
  }
}
