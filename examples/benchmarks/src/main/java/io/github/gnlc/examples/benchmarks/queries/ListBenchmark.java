package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the lists by two filters take if someone else has found what is in them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ListBenchmark {
  private final ImmutableList<Member> members = Gnlc.members().list();
  private final Asked next = new Asked(members);
  private final Map<Asked.Pair, Member[]> found = new HashMap<>();

  public ListBenchmark() {
    Streams streams = new Streams(members);
    for (Asked.Pair pair : next.pairs()) {
      found.put(pair, streams.joined(pair.region(), pair.year()).toArray(Member[]::new));
    }
  }

  @Benchmark
  public ImmutableList<Member> twoFiltersListCopied() {
    return ImmutableList.copyOf(found.get(next.pair()));
  }
}
