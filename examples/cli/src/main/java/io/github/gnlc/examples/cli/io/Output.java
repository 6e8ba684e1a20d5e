package io.github.gnlc.examples.cli.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Where the result goes: to a stream, or to a file that appears, whole, at the end. */
public final class Output {
  private static final int MOST_LINKS = 40;

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
   * stay. A pipe or a device is written into and stays what it is; a read-only file is refused.
   */
  private static void writeFile(Path file, Content content) throws IOException {
    if (isSpecial(file)) {
      try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return;
    }
    Path target = target(file);
    if (isReadOnly(target)) {
      throw new AccessDeniedException(
          file.toString(), null, "it is read-only; make it writable, or delete it first");
    }
    String prefix = prefix(target);
    cleanUp(target, prefix);
    Path neighbour = target.resolveSibling(prefix + UUID.randomUUID() + ".tmp");
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

  /** How the neighbours of a file begin, by which the next write finds those that were left. */
  private static String prefix(Path target) {
    return ".gnlc-" + Integer.toHexString(target.getFileName().toString().hashCode()) + "-";
  }

  /** Whether something is there that is neither a file nor a folder: a pipe, a device. */
  private static boolean isSpecial(Path file) throws IOException {
    return Files.exists(file)
        && Files.readAttributes(file, BasicFileAttributes.class).isOther();
  }

  /** Whether nobody may write to it; an administrator may write to anything. */
  private static boolean isReadOnly(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return !Files.isWritable(file)
        || view != null
            && view.readAttributes().permissions().stream()
                .noneMatch(permission -> permission.name().endsWith("_WRITE"));
  }

  /** Removes what interrupted writes to the same file left a day ago or earlier. */
  private static void cleanUp(Path target, String prefix) {
    Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(target.resolveSibling(""), prefix + "*.tmp")) {
      for (Path neighbour : left) {
        if (Files.getLastModifiedTime(neighbour).toInstant().isBefore(dayAgo)) {
          Files.deleteIfExists(neighbour);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // what is left stays; the write itself says whether it can be done
    }
  }

  /** Where a path leads to, also if nothing is there yet. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(
            file.toString(), null, "it is a link that leads to itself, expected one to a file");
      }
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
