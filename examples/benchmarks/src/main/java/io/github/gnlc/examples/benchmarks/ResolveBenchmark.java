package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.Network;
import io.github.gnlc.model.Strictness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** How many names a second one thread resolves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ResolveBenchmark {
  /** The threshold that the quality report finds best. */
  private static final double THRESHOLD = 0.9;

  /** What resolves. */
  @Param({"gnlc", "lucene", "jaro-winkler"})
  public String resolver = "gnlc";

  /** What is resolved. */
  @Param({"upper-case", "one-edit", "foreign"})
  public String names = "upper-case";

  private Contender contender = new Nobody();
  private String[] texts = {};
  private int next;

  /** Makes the resolver and the names, in one order for all. */
  @Setup
  public void prepare() {
    Network network = Network.ofDefault();
    Names recorded = new Names(network);
    contender = contender(network, recorded);
    List<String> made = new ArrayList<>(texts(network, recorded));
    Collections.shuffle(made, new Random(Quality.SEED));
    texts = made.toArray(String[]::new);
  }

  private Contender contender(Network network, Names recorded) {
    return switch (resolver) {
      case "gnlc" -> new Ours(network, Strictness.NORMAL);
      case "lucene" -> new LuceneFuzzy(recorded);
      default -> new JaroWinkler(recorded, THRESHOLD);
    };
  }

  private List<String> texts(Network network, Names recorded) {
    Noise noise = new Noise(network, Quality.SEED);
    return switch (names) {
      case "upper-case" -> texts(noise.queries(Kind.UPPER_CASE));
      case "one-edit" -> texts(noise.queries(Kind.ONE_EDIT));
      default -> Foreign.cities(recorded).places();
    };
  }

  private static List<String> texts(List<NoisyQuery> queries) {
    return queries.stream().map(NoisyQuery::text).toList();
  }

  /** Resolves the next name. */
  @Benchmark
  public Object resolve() {
    next = next + 1 < texts.length ? next + 1 : 0;
    return contender.resolve(texts[next]);
  }

  /** Stands in until the resolver is made. */
  private static final class Nobody implements Contender {
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
