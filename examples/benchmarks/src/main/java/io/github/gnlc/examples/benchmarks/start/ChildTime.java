package io.github.gnlc.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The processor time of the processes that this one has started and that have ended. */
final class ChildTime {
  private static final Path STAT = Path.of("/proc/self/stat");

  /** Linux tells in hundredths of a second, so single readings are coarse and sums are not. */
  private static final double MILLISECONDS = 10;

  /**
   * User time of children in {@code /proc/self/stat}, counted behind the name; system's is next.
   */
  private static final int FIELD = 13;

  private ChildTime() {}

  /** User and system time in milliseconds; empty where the system does not tell. */
  static OptionalDouble milliseconds() throws IOException {
    return Files.isReadable(STAT)
        ? OptionalDouble.of(of(Files.readString(STAT)))
        : OptionalDouble.empty();
  }

  static double of(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[FIELD]) + Long.parseLong(fields[FIELD + 1])) * MILLISECONDS;
  }
}
