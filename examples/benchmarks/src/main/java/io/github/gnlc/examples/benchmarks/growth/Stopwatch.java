package io.github.gnlc.examples.benchmarks.growth;

import java.util.function.IntConsumer;

/** Takes the time of something done again and again. */
final class Stopwatch {
  private static final int SAMPLES = 5;
  private static final long WARM_UP = 1_500_000_000;
  private static final long SAMPLE = 200_000_000;

  private Stopwatch() {}

  /**
   * Nanoseconds each, after a warm-up: a sample is the mean of rounds that take a fifth of a second
   * together, or one round if that takes longer.
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

  /** Milliseconds of each of a few times, without a warm-up. */
  static double[] millis(int times, IntConsumer operation) {
    double[] samples = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      operation.accept(i);
      samples[i] = (System.nanoTime() - start) / 1e6;
    }
    return samples;
  }
}
