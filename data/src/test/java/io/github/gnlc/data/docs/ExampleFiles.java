package io.github.gnlc.data.docs;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.data.BundledDataset;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that examples read. */
final class ExampleFiles {
  private static final Path KOREA = Path.of("..", "examples", "own-data", "kr-learning-cities");

  /**
   * Where a snapshot has the number of its format: the last of two bytes behind the eight first.
   */
  private static final int FORMAT = 9;

  /** Where they lie; they are written once for all tests. */
  static final Path FOLDER = written();

  private ExampleFiles() {}

  private static Path written() {
    Path folder = Path.of("target", "examples");
    try {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
      Files.createDirectories(folder);
      writeTo(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static void writeTo(Path folder) throws IOException {
    try (InputStream bundled = new BundledDataset().openSnapshot()) {
      Files.copy(bundled, folder.resolve("gnlc-2026.12.0.snapshot"));
    }
    Path next = folder.resolve("gnlc-2027.1.0.snapshot");
    laterVersion("2027.1.0").writeTo(next, DatasetFormat.SNAPSHOT);
    byte[] later = Files.readAllBytes(next);
    later[FORMAT]++;
    Files.write(folder.resolve("gnlc-2028.1.0.snapshot"), later);
    Network own = Samples.seeded(42).network(20).value().network();
    own.writeTo(folder.resolve("my-dataset"), DatasetFormat.FOLDER);
    own.writeTo(folder.resolve("own.json"), DatasetFormat.JSON);
    own.writeTo(folder.resolve("upload.zip"), DatasetFormat.ZIP);
    own.writeTo(folder.resolve("our-cities"), DatasetFormat.FOLDER);
    damage(folder.resolve("our-cities").resolve("members.csv"));
    copy(KOREA, folder.resolve("kr-learning-cities"));
  }

  private static Network laterVersion(String version) {
    DatasetInfo info = DatasetInfo.builder()
        .name(Gnlc.dataset().name())
        .title(Gnlc.dataset().title())
        .version(version)
        .compiled(Gnlc.dataset().compiled())
        .contentHash(Gnlc.dataset().contentHash())
        .build();
    DatasetTables tables = Gnlc.network().tables();
    return Network.ofTables(
        info, tables.names().stream().collect(Collectors.toMap(Function.identity(), tables::rows)));
  }

  /** Writes an unknown country in the twelfth line. */
  private static void damage(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    lines.set(11, lines.get(11).replaceFirst(",[A-Z]{2},", ",XX,"));
    Files.write(table, lines);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
