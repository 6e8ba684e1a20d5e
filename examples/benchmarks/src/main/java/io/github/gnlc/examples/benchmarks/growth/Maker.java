package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.Gnlc;
import io.github.gnlc.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a synthetic network with the test kit and writes it as a snapshot. */
final class Maker {
  private static final long SEED = 42;

  private Maker() {}

  /** The size and the file. */
  public static void main(String[] arguments) throws IOException {
    make(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void make(int size, Path file) throws IOException {
    byte[] snapshot = Samples.of(Gnlc.network(), SEED)
        .network(size)
        .value()
        .network()
        .tables()
        .toSnapshot();
    Files.write(file, snapshot);
  }
}
