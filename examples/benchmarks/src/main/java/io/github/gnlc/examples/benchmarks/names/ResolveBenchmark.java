package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import java.util.Set;
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

/**
 * How many names a second one thread resolves, once the JVM has compiled the resolver; a job that
 * resolves names by the million runs longer than that takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 25, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ResolveBenchmark {
  /** What resolves; all of them, if the command does not say. */
  @Param
  public ResolverKind resolver = ResolverKind.GNLC;

  /** What is resolved; all of it, if the command does not say. */
  @Param
  public Workload names = Workload.EXACT;

  private NameMatcher contender = new Nobody();
  private String[] texts = {};
  private int next;

  /** Makes the resolver and the names. */
  @Setup
  public void prepare() {
    Network network = Network.ofDefault();
    Names recorded = new Names(network);
    contender = resolver.make(recorded);
    texts = names.texts(network, recorded).toArray(String[]::new);
  }

  /** Resolves the next name. */
  @Benchmark
  public Object resolve() {
    next = next + 1 < texts.length ? next + 1 : 0;
    return contender.resolve(texts[next]);
  }

  /** Stands in until the resolver is made. */
  private static final class Nobody implements NameMatcher {
    @Override
    public String name() {
      return "nobody";
    }

    @Override
    public Set<String> resolve(String text) {
      return Set.of();
    }
  }
}
