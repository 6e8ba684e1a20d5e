package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.model.Member;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first question to a network that was just opened, in a JVM that has run a while. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, batchSize = 100)
@Measurement(iterations = FirstBenchmark.TIMES)
public class FirstBenchmark {
  static final int TIMES = 50;

  private final ImmutableList<Member> members = Gnlc.members().list();
  private final Asked next = new Asked(members);
  private final DatasetProvider provider =
      ServiceLoader.load(DatasetProvider.class).findFirst().orElseThrow();
  private Network network = Network.of(provider);

  /** Compares the first answers with those of streams. */
  @Setup
  public void compare() {
    Streams streams = new Streams(members);
    for (Member member : members) {
      String code = member.country().alpha2();
      open();
      Answers.requireEqual(inCountry(code), streams.inCountry(code), code);
    }
    for (Asked.Pair pair : next.pairs()) {
      open();
      Answers.requireEqual(joined(pair), streams.countJoined(pair.region(), pair.year()), pair);
    }
  }

  /** Opens the network anew, so that nothing is kept in it. */
  @Setup(Level.Invocation)
  public void open() {
    network = Network.of(provider);
  }

  @Benchmark
  public List<Member> firstList() {
    return inCountry(next.country());
  }

  private List<Member> inCountry(String alpha2) {
    return network.members().inCountry(alpha2).list();
  }

  @Benchmark
  public List<Member> firstListByStreams() {
    return streams().inCountry(next.country());
  }

  @Benchmark
  public int firstCount() {
    return joined(next.pair());
  }

  private int joined(Asked.Pair pair) {
    return network.members().inRegion(pair.region()).joinedIn(pair.year()).count();
  }

  @Benchmark
  public int firstCountByStreams() {
    Asked.Pair pair = next.pair();
    return streams().countJoined(pair.region(), pair.year());
  }

  private Streams streams() {
    return new Streams(network.members().list());
  }
}
