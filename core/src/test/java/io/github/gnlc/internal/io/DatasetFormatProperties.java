package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Random datasets written in every form and read back. */
class DatasetFormatProperties {
  @Property(tries = 40)
  void aDatasetIsTheSameAfterAnyChainOfFormats(
      @ForAll("datasets") Dataset dataset,
      @ForAll @Size(min = 1, max = 4) List<DatasetFormat> chain)
      throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Dataset read = dataset;
      for (DatasetFormat format : chain) {
        Path path = folder.path().resolve("d" + chain.indexOf(format));
        DatasetWriter.write(read, path, format);
        read = Datasets.read(path);
      }

      assertThat(read).isEqualTo(dataset);
      assertThat(read.info().contentHash()).isEqualTo(dataset.info().contentHash());
      assertThat(Decoded.all(read)).isEqualTo(Decoded.all(dataset));
      assertThat(Snapshots.toBytes(read)).isEqualTo(Snapshots.toBytes(dataset));
    }
  }

  @Property(tries = 25)
  void aDatasetWrittenTwiceGivesTheSameBytes(
      @ForAll("datasets") Dataset dataset, @ForAll DatasetFormat format) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path first = folder.path().resolve("first");
      Path second = folder.path().resolve("second");
      DatasetWriter.write(dataset, first, format);
      DatasetWriter.write(Datasets.read(first), second, format);

      assertThat(bytes(second)).isEqualTo(bytes(first)).isNotEmpty();
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aFileWithAByteChangedIsTheSameDatasetOrRefused(
      @ForAll("files") DatasetFormat format, @ForAll int place, @ForAll byte value)
      throws IOException {
    Dataset dataset = TestTables.small().build();
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path path = folder.path().resolve("changed");
      DatasetWriter.write(dataset, path, format);
      byte[] bytes = Files.readAllBytes(path);
      bytes[Math.floorMod(place, bytes.length)] = value;
      Files.write(path, bytes);

      assertSameOrRefused(path, dataset);
    }
  }

  /** A zip has checksums, a snapshot too, and a document states the hash of its content. */
  private static void assertSameOrRefused(Path path, Dataset dataset) {
    try {
      assertThat(Datasets.read(path).info().contentHash())
          .isEqualTo(dataset.info().contentHash());
    } catch (DatasetException e) {
      assertThat(e.findings()).isNotEmpty();
    } catch (SnapshotException e) {
      assertThat(e.reason()).isNotEqualTo(SnapshotException.Reason.UNREADABLE);
    }
  }

  private static Map<String, String> bytes(Path path) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            path.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<DatasetFormat> files() {
    return Arbitraries.of(DatasetFormat.ZIP, DatasetFormat.JSON, DatasetFormat.SNAPSHOT);
  }
}
