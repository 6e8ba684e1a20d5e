package io.github.gnlc.testing;

import java.util.List;

/**
 * Random numbers of one draw, by SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom
 * Number Generators, OOPSLA 2014). Written out here because the JDK promises no algorithm for its
 * own generators, and a seed must mean the same on every JVM.
 */
final class SeededRandom {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  SeededRandom(long seed, long number) {
    state = mix(seed + GOLDEN) ^ mix(number * GOLDEN);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0, the bound excluded; the bound is 1 or more. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From the first number to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean oneIn(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
