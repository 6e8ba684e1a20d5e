package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a resolver takes to be made, once in each new JVM, with the names read before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class BuildBenchmark {
  /** What is made; all of them, if the command does not say. */
  @Param
  public ResolverKind resolver = ResolverKind.GNLC;

  private final Network network = Network.ofDefault();
  private final Names names = new Names(network);

  /** Reads everything that all of them need. */
  @Setup
  public void read() {
    names.all().forEach(name -> Fold.key(name.text()));
  }

  /** Makes it, up to its first answer. */
  @Benchmark
  public Object build() {
    return resolver.make(names).resolve(names.all().get(0).text());
  }
}
