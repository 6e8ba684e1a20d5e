package io.github.gnlc.examples.benchmarks.growth;

/** What is held in memory. */
final class Memory {
  private Memory() {}

  /** Bytes in use once the garbage collector finds nothing more to free. */
  static long used() {
    long used = Long.MAX_VALUE;
    long before;
    do {
      before = used;
      System.gc();
      used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    } while (used < before);
    return used;
  }
}
