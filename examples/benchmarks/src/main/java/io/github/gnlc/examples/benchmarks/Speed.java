package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.Network;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures speeds; writes {@code target/speed.json} and {@code target/speed.md}. */
public final class Speed {
  private Speed() {}

  /** Runs the benchmark, in a bit more than a minute. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path folder = Files.createDirectories(Path.of("target"));
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(ResolveBenchmark.class.getName())
            .resultFormat(ResultFormatType.JSON)
            .result(folder.resolve("speed.json").toString())
            .build())
        .run();
    String table = table(results);
    Files.writeString(folder.resolve("speed.md"), table);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(table);
  }

  private static String table(Collection<RunResult> results) {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    for (RunResult result : results) {
      rows.computeIfAbsent(result.getParams().getParam("resolver"), key -> new TreeMap<>())
          .put(result.getParams().getParam("names"), cell(result.getPrimaryResult()));
    }
    StringBuilder table = new StringBuilder(machine());
    table.append("\n\n| resolver | upper case | one edit | foreign |\n|---|---|---|---|\n");
    rows.forEach((resolver, cells) -> table
        .append("| " + resolver + " | " + cells.get("upper-case") + " | ")
        .append(cells.get("one-edit") + " | " + cells.get("foreign") + " |\n"));
    return table.toString();
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

  private static String machine() {
    return "Names a second, one thread, mean (lowest to highest of 3): "
        + System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
        + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors()
        + " cores, " + Network.ofDefault() + ", Lucene "
        + org.apache.lucene.util.Version.LATEST + ", JMH 1.37.";
  }
}
