package io.github.gnlc.examples.benchmarks.formats;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A network written in one format, in a folder of its own. */
final class Written implements AutoCloseable {
  /** Not the temporary folder, which may be kept in memory. */
  private static final Path TARGET = Path.of("target");

  private final Path folder;
  private final Path path;

  Written(Network network, DatasetFormat format) throws IOException {
    folder = Files.createTempDirectory(Files.createDirectories(TARGET), "formats");
    path = folder.resolve("gnlc");
    network.writeTo(path, format);
  }

  Path path() {
    return path;
  }

  /** The file's; a folder's are those of all its files. */
  long size() throws IOException {
    long size = 0;
    for (Path file : files("")) {
      size += Files.size(file);
    }
    return size;
  }

  /** The files whose names end so, in order. */
  List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
