package io.github.gnlc.examples.cli.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Where the result goes: to a stream, or to a file that appears, whole, at the end. */
public final class Output {
  private Output() {}

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all. */
    void writeTo(Writer out) throws IOException;
  }

  /** Writes to a file in UTF-8, or to the stream if there is none. */
  public static void write(Path file, Writer stream, Content content) throws IOException {
    if (file != null) {
      writeFile(file, content);
      return;
    }
    content.writeTo(stream);
    stream.flush();
  }

  /**
   * Writes a neighbour first, which then takes the file's place; a link stays one, permissions
   * stay.
   */
  private static void writeFile(Path file, Content content) throws IOException {
    Path target = target(file);
    Path neighbour = target.resolveSibling(".gnlc-" + UUID.randomUUID() + ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(neighbour, StandardOpenOption.CREATE_NEW)) {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(neighbour, Files.getPosixFilePermissions(target));
        }
        content.writeTo(out);
      }
      Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  /** The file itself, if the path is a link. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.isSymbolicLink(target)) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "it is a folder, expected the path of a file");
    }
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(
          file.toString(), null, "there is no folder " + target.getParent() + ", create it first");
    }
    return target;
  }
}
