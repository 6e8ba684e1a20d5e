package io.github.gnlc.examples.benchmarks.queries;

import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.FigureTable;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Jmh;
import io.github.gnlc.examples.benchmarks.report.Library;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures how long queries take and how many bytes they allocate. */
public final class Queries {
  private static final String TIMES = "times as fast as streams";
  private static final String BY_STREAMS = "ByStreams";

  /** What the benchmarks are called in figures, by their methods. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("oneFilterList", "one filter, list");
    WORDS.put("oneFilterCount", "one filter, count");
    WORDS.put("twoFiltersCount", "two filters, count");
    WORDS.put("twoFiltersList", "two filters, list");
    WORDS.put("asOf", "as of a day, count");
    WORDS.put("knownOn", "as known on a day, count");
    WORDS.put("asOfKnownOn", "as of a day as known on another, count");
    WORDS.put("near", "within 500 km, list");
    WORDS.put("byCountry", "by country, every list");
    WORDS.put("byRegion", "by region, every list");
    WORDS.put("countByYear", "count by year");
  }

  private final Figures run = new Figures("queries");
  private final List<Figure> times = new ArrayList<>();
  private final List<Figure> bytes = new ArrayList<>();

  private Queries(Collection<RunResult> results) {
    for (RunResult result : results) {
      String what = WORDS.get(Jmh.method(result).replace(BY_STREAMS, ""));
      times.add(run.add(what, who(result), "ns", Jmh.samples(result)));
      // a few bytes of the run itself are spread over all its operations
      bytes.add(run.add(what, who(result), "bytes", Math.rint(Jmh.bytes(result))));
    }
  }

  private static String who(RunResult result) {
    String engine = result.getParams().getParam("engine");
    if (engine != null) {
      return EngineKind.valueOf(engine).words();
    }
    return (Jmh.method(result).endsWith(BY_STREAMS) ? EngineKind.STREAMS : EngineKind.GNLC).words();
  }

  /** Runs the benchmarks, in about four minutes. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    new Queries(Jmh.run(FilterBenchmark.class, DayAndPlaceBenchmark.class)).write();
  }

  private void write() throws IOException {
    run.version("CQEngine", Library.version("com.googlecode.cqengine", "cqengine"));
    run.version("H2", org.h2.engine.Constants.VERSION);
    run.version("JMH", Library.version("org.openjdk.jmh", "jmh-core"));
    run.goal(speed("oneFilterList", 100));
    run.goal(speed("twoFiltersCount", 40));
    run.goal(speed("twoFiltersList", 40));
    run.goal(speed("oneFilterCount", 150));
    Report report = new Report();
    report.paragraph("### Nanoseconds, mean (lowest to highest of 6, in two JVMs)");
    new FigureTable("query", times).means(report);
    report.paragraph("As multiples of GNLC's:");
    new FigureTable("query", times).multiplesOf(EngineKind.GNLC.words(), report);
    report.paragraph("### Bytes allocated by a query, its result included");
    new FigureTable("query", bytes).means(report);
    run.write(report.toString());
  }

  private Goal speed(String method, double bound) {
    String what = words(method);
    double streams = Figure.mean(times, what, EngineKind.STREAMS.words());
    return Goal.atLeast(
        what, bound, TIMES, streams / Figure.mean(times, what, EngineKind.GNLC.words()));
  }

  private static String words(String method) {
    return WORDS.get(method);
  }
}
