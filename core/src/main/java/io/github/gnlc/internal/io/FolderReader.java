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
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads files of a folder, each whole, if all of them stay as they are meanwhile. */
final class FolderReader {
  private final Path folder;
  private final FileBytes reader;
  private final ReadBudget budget;
  private final Findings findings;
  private final Map<String, Stamp> stamps = new LinkedHashMap<>();

  FolderReader(Path folder, FileBytes reader, ReadBudget budget, Findings findings) {
    this.folder = folder;
    this.reader = reader;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * The names of what is in the folder, in order.
   *
   * @param expected what should be in it, for the finding if nothing is
   * @throws DatasetException if the folder is empty or cannot be listed
   */
  List<String> names(String expected) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names =
          entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
      if (!names.isEmpty()) {
        return names;
      }
      report(folder.toString(), "the folder is empty; expected " + expected);
    } catch (NoSuchFileException e) {
      report(folder.toString(), "there is no such folder; expected one with " + expected);
    } catch (IOException e) {
      report(folder.toString(), FileBytes.reason(e));
    }
    findings.throwIfAny();
    return List.of();
  }

  /**
   * The contents of those files that are there and can be read; the others are reported.
   *
   * @throws DatasetException if the findings pass their limit
   */
  Map<String, byte[]> read(List<String> files) {
    Map<String, byte[]> contents = new TreeMap<>();
    for (String file : files) {
      try {
        contents.put(file, read(file));
      } catch (IOException e) {
        report(file, FileBytes.reason(e));
      }
    }
    stamps.forEach(this::requireUnchanged);
    return contents;
  }

  private byte[] read(String file) throws IOException {
    Path path = folder.resolve(file);
    stamps.put(file, Stamp.of(path));
    byte[] bytes = reader.read(path, budget.limits().fileBytes());
    if (!budget.takeBytes(bytes.length)) {
      throw new FileSystemException(path.toString(), null, budget.tooManyBytes());
    }
    return bytes;
  }

  /** Files read while others were written may not belong together. */
  private void requireUnchanged(String file, Stamp stamp) {
    try {
      stamp.requireSame(folder.resolve(file));
    } catch (IOException e) {
      report(file, FileBytes.reason(e));
    }
  }

  private void report(String file, String expected) {
    findings.accept(new Finding(file, 0, "", "", expected));
  }
}
