package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.util.List;
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

/** Filters, by every engine, each call another country, region or region and year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FilterBenchmark {
  /** Who answers; all of them, if the command does not say. */
  @Param
  public EngineKind engine = EngineKind.GNLC;

  private final ImmutableList<Member> members = Gnlc.members().list();
  private final QueryInputs next = new QueryInputs(members);
  private Engine asked = new GnlcEngine();

  /** Makes the engine and compares its answers with those of streams. */
  @Setup
  public void prepare() {
    asked = engine.make(members);
    Answers.requireSame(new Streams(members), asked, members);
  }

  @Benchmark
  public List<Member> oneFilterList() {
    return asked.inCountry(next.country());
  }

  @Benchmark
  public int oneFilterCount() {
    return asked.countInRegion(next.region());
  }

  @Benchmark
  public int twoFiltersCount() {
    QueryInputs.Pair pair = next.pair();
    return asked.countJoined(pair.region(), pair.year());
  }

  @Benchmark
  public List<Member> twoFiltersList() {
    QueryInputs.Pair pair = next.pair();
    return asked.joined(pair.region(), pair.year());
  }
}
