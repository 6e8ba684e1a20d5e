package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.io.FileBytes.Stamp;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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

  @Override
  public List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  /**
   * Of an empty folder there is one thing to say, and not that each of its files is missing.
   *
   * @param expected what should be there
   * @throws DatasetException if the folder is empty or cannot be listed
   */
  void requireAny(String expected, Findings findings) {
    try {
      if (names().isEmpty()) {
        findings.accept(
            new Finding(folder.toString(), 0, "", "", "the folder is empty; expected " + expected));
      }
    } catch (NoSuchFileException e) {
      findings.accept(new Finding(
          folder.toString(), 0, "", "", "there is no such folder; expected one with " + expected));
    } catch (IOException e) {
      findings.accept(new Finding(folder.toString(), 0, "", "", FileBytes.reason(e)));
    }
    findings.throwIfAny();
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
