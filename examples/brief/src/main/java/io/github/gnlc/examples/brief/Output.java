package io.github.gnlc.examples.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file that appears whole or not at all. */
final class Output {
  private Output() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Refuses a path where no file can be, before any work is done. */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new Problem(file + " is a folder; expected the path of a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new Problem(file + ": there is no folder " + folder + ", create it first");
    }
  }

  static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    // written beside it and then renamed, so that a failure leaves what was there
    Path neighbour = target.resolveSibling(".brief-" + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(neighbour)) {
        content.writeTo(out);
      }
      Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }
}
