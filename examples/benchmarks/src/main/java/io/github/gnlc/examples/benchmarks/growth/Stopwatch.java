package io.github.gnlc.examples.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Takes the time of something done again and again, after it was done for half a second. */
final class Stopwatch {
  private static final int SAMPLES = 7;
  private static final long WARM_UP = 500_000_000;
  private static final long SAMPLE = 200_000_000;

  /** After so long, fewer samples will do. */
  private static final long LONG = 10_000_000_000L;

  private static final int FEWEST = 3;

  private Stopwatch() {}

  /**
   * Nanoseconds each: a sample is the mean of rounds that take a fifth of a second together, or one
   * round if that takes longer.
   */
  static double[] nanos(int round, IntConsumer operation) {
    rounds(round, operation, WARM_UP);
    double[] samples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      samples[i] = rounds(round, operation, SAMPLE);
    }
    return samples;
  }

  private static double rounds(int round, IntConsumer operation, long nanos) {
    long start = System.nanoTime();
    long done = 0;
    do {
      for (int i = 0; i < round; i++) {
        operation.accept(i);
      }
      done += round;
    } while (System.nanoTime() - start < nanos);
    return (System.nanoTime() - start) / (double) done;
  }

  /** Milliseconds each, with something fresh each time, the making of which is not timed. */
  static <T> double[] millis(Supplier<T> fresh, Consumer<T> operation) {
    long start = System.nanoTime();
    do {
      operation.accept(fresh.get());
    } while (System.nanoTime() - start < WARM_UP);
    start = System.nanoTime();
    List<Double> samples = new ArrayList<>();
    while (samples.size() < FEWEST
        || samples.size() < SAMPLES && System.nanoTime() - start < LONG) {
      T made = fresh.get();
      samples.add(once(() -> operation.accept(made)));
    }
    return samples.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Milliseconds of the first time. */
  static double once(Runnable operation) {
    long start = System.nanoTime();
    operation.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
