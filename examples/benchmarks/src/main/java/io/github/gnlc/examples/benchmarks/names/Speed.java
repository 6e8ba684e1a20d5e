package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.FigureTable;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Jmh;
import io.github.gnlc.examples.benchmarks.report.Library;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures how many names a second are resolved, with how many bytes, and how long a resolver takes
 * to be made; and beside that how right the answers are.
 */
public final class Speed {
  static final String BUILD = "to build";

  private final Figures run = new Figures("speed");
  private final List<Figure> resolved = new ArrayList<>();
  private final List<Figure> bytes = new ArrayList<>();
  private final List<Figure> built = new ArrayList<>();

  private Speed(Collection<RunResult> results) {
    for (RunResult result : results) {
      String rival =
          ResolverKind.valueOf(result.getParams().getParam("resolver")).words();
      String names = result.getParams().getParam("names");
      double[] samples = Jmh.samples(result);
      if (names == null) {
        built.add(run.add(BUILD, rival, "ms", samples));
      } else {
        Workload workload = Workload.valueOf(names);
        resolved.add(run.add(workload.words(), rival, "names a second", samples));
        bytes.add(run.add(workload.words(), rival, "bytes a name", Jmh.bytes(result)));
        if (rival.equals(ResolverKind.GNLC.words())) {
          workload
              .target()
              .ifPresent(target -> run.goal(target.of(workload.words(), Jmh.score(result))));
        }
      }
    }
  }

  /** Runs the benchmarks, in less than ten minutes. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    List<RunResult> results = new ArrayList<>();
    for (ResolverKind resolver : ResolverKind.values()) {
      results.addAll(Jmh.run(
          new OptionsBuilder()
              .param("resolver", resolver.name())
              .warmupIterations(resolver.secondsToCompile()),
          ResolveBenchmark.class));
    }
    results.addAll(Jmh.run(BuildBenchmark.class));
    new Speed(results).write();
  }

  private void write() throws IOException {
    run.version("Lucene", org.apache.lucene.util.Version.LATEST.toString());
    run.version("ICU4J", com.ibm.icu.util.VersionInfo.ICU_VERSION.toString());
    run.version("JMH", Library.version("org.openjdk.jmh", "jmh-core"));
    Report report = new Report();
    report.paragraph("### Speed and quality");
    new ResolverTable(ResolverTable.shares(Network.ofDefault()), resolved, bytes, built)
        .write(report);
    report.paragraph("### Names a second, mean (lowest to highest of 4, once it is compiled)");
    FigureTable speeds = new FigureTable("names", resolved);
    speeds.means(report);
    report.paragraph("### GNLC is so many times as fast");
    speeds.multiplesBy(ResolverKind.GNLC.words(), report);
    report.paragraph("### Bytes allocated for each name");
    new FigureTable("names", bytes).means(report);
    report.paragraph("### Milliseconds to build, once in a new JVM, mean (lowest to highest of 5)");
    FigureTable builds = new FigureTable("", built);
    builds.means(report);
    report.paragraph("As multiples of GNLC's:");
    builds.multiplesOf(ResolverKind.GNLC.words(), report);
    run.write(report.toString());
  }
}
