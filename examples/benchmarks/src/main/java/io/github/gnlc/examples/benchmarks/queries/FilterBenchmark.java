package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
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

/** Filters, by every engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FilterBenchmark {
  /** Who answers; all of them, if the command does not say. */
  @Param
  public Rival engine = Rival.GNLC;

  private Engine asked = new Ours();

  // no constants, so that nothing is worked out before it is asked
  private String country = "CN";
  private Region region = Region.AFRICA;
  private int year = 2022;

  /** Makes the engine and compares its answers with those of streams. */
  @Setup
  public void prepare() {
    ImmutableList<Member> members = Gnlc.members().list();
    asked = engine.make(members);
    Answers.requireSame(new Streams(members), asked, members);
  }

  @Benchmark
  public List<Member> oneFilterList() {
    return asked.inCountry(country);
  }

  @Benchmark
  public int oneFilterCount() {
    return asked.countInRegion(region);
  }

  @Benchmark
  public int twoFiltersCount() {
    return asked.countJoined(region, year);
  }

  @Benchmark
  public List<Member> twoFiltersList() {
    return asked.joined(region, year);
  }
}
