package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.Gnlc;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.testing.Samples;
import java.nio.file.Path;

/** Makes a synthetic network with the test kit and writes it as a snapshot. */
final class NetworkMaker {
  private static final long SEED = 42;

  private NetworkMaker() {}

  /** The size and the file. */
  public static void main(String[] arguments) {
    make(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void make(int size, Path file) {
    Samples.of(Gnlc.network(), SEED)
        .network(size)
        .value()
        .network()
        .writeTo(file, DatasetFormat.SNAPSHOT);
  }
}
