package io.github.gnlc.dataset;

import io.github.gnlc.dataset.FileBytes.Stamp;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of a dataset in a folder; it remembers how they were when they were read. */
final class FolderFiles implements TableFiles {
  private final Path folder;
  private final ReadBudget budget;
  private final FileBytes reader;
  private final Map<String, Stamp> stamps = new LinkedHashMap<>();

  FolderFiles(Path folder, ReadBudget budget, FileBytes reader) {
    this.folder = folder;
    this.budget = budget;
    this.reader = reader;
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    Path path = folder.resolve(file);
    stamps.put(file, Stamp.of(path));
    byte[] bytes = reader.read(path, budget.limits().fileBytes());
    if (!budget.takeBytes(bytes.length)) {
      throw new FileSystemException(path.toString(), null, budget.tooManyBytes());
    }
    return bytes;
  }

  /** Whether nothing at all is in the folder. */
  boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Tables read while others were written may not belong together. */
  void requireUnchanged(Consumer<Finding> findings) {
    stamps.forEach((file, stamp) -> {
      try {
        stamp.requireSame(folder.resolve(file));
      } catch (IOException e) {
        findings.accept(new Finding(file, 0, "", "", FileBytes.reason(e)));
      }
    });
  }
}
