package io.github.gnlc.examples.benchmarks.formats;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.IOException;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The bundled network read from each format with every check, and written to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class FormatBenchmark {
  /** Read and written; all of them, if the command does not say. */
  @Param
  public DatasetFormat format = DatasetFormat.SNAPSHOT;

  private final Network bundled = Network.ofDefault();
  private Network checked = bundled;
  private Written there = null;
  private Written fresh = null;

  /** Writes what is read, and sees that it is the bundled network again. */
  @Setup
  public void prepare() throws IOException {
    there = new Written(bundled, format);
    fresh = new Written(bundled, format);
    Network read = Network.open(there.path());
    if (!read.equals(bundled)
        || !read.evidence().list().equals(bundled.evidence().list())) {
      throw new IllegalStateException(format + " does not give the bundled network again");
    }
    try (Written tables = new Written(bundled, DatasetFormat.FOLDER)) {
      checked = Network.open(tables.path());
    }
  }

  /** Removes the files. */
  @TearDown
  public void remove() throws IOException {
    there.close();
    fresh.close();
  }

  /** Opens the file, which parses it, checks it and concludes what the evidence tells. */
  @Benchmark
  public Network read() {
    return Network.open(there.path());
  }

  /** Writes a network that was read from tables, so that it is known to be sound. */
  @Benchmark
  public Path write() {
    checked.writeTo(fresh.path(), format);
    return fresh.path();
  }

  /** Writes the bundled network, which is checked first. */
  @Benchmark
  public Path checkAndWrite() {
    bundled.writeTo(fresh.path(), format);
    return fresh.path();
  }
}
