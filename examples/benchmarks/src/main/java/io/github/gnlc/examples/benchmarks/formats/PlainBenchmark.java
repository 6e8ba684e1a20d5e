package io.github.gnlc.examples.benchmarks.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plain Jackson on the bytes of the same files, in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlainBenchmark {
  private byte[] json = {};
  private List<byte[]> csv = List.of();
  private JsonNode tree = null;
  private List<List<List<String>>> tables = List.of();

  /** Writes the files and reads their bytes. */
  @Setup
  public void prepare() throws IOException {
    PlainFiles files = PlainFiles.ofBundled();
    json = files.json();
    csv = files.csv();
    tree = PlainJackson.tree(json);
    tables = PlainJackson.tables(csv);
  }

  /** All tokens of the document, with their texts. */
  @Benchmark
  public int jsonTokens() throws IOException {
    return PlainJackson.values(json);
  }

  /** The document as a tree. */
  @Benchmark
  public JsonNode jsonTree() throws IOException {
    return PlainJackson.tree(json);
  }

  /** The tree as a document on one line. */
  @Benchmark
  public byte[] jsonWrite() throws IOException {
    return PlainJackson.json(tree);
  }

  /** The tables as lists of texts. */
  @Benchmark
  public List<List<List<String>>> csvRead() throws IOException {
    return PlainJackson.tables(csv);
  }

  /** The lists as tables. */
  @Benchmark
  public List<byte[]> csvWrite() throws IOException {
    return PlainJackson.csv(tables);
  }
}
