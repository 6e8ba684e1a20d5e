package io.github.gnlc.examples.benchmarks.report;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks of JMH and takes the figures out of its results. */
public final class Jmh {
  /** By JMH's profiler of the garbage collector. */
  private static final String BYTES = "gc.alloc.rate.norm";

  private Jmh() {}

  /** Runs all benchmarks of the classes, with the bytes that each operation allocates. */
  public static Collection<RunResult> run(Class<?>... benchmarks) throws RunnerException {
    return run(new OptionsBuilder(), benchmarks);
  }

  /** Runs those that the options leave, of all benchmarks of the classes. */
  public static Collection<RunResult> run(ChainedOptionsBuilder options, Class<?>... benchmarks)
      throws RunnerException {
    for (Class<?> benchmark : benchmarks) {
      options.include("^" + benchmark.getName().replace(".", "\\.") + "\\.");
    }
    return new Runner(options.addProfiler("gc").build()).run();
  }

  /** One sample an iteration, in the unit of the benchmark. */
  public static double[] samples(RunResult run) {
    return run.getBenchmarkResults().stream()
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream)
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .toArray();
  }

  /** The mean. */
  public static double score(RunResult run) {
    return run.getPrimaryResult().getScore();
  }

  /** Bytes allocated an operation. */
  public static double bytes(RunResult run) {
    return run.getSecondaryResults().get(BYTES).getScore();
  }

  /** The last word of the benchmark's name, that of its method. */
  public static String method(RunResult run) {
    BenchmarkParams params = run.getParams();
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }
}
