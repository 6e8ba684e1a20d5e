package io.github.gnlc.examples.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes a file that appears whole or not at all. */
final class Output {
  private static final int MOST_LINKS = 40;

  private Output() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Refuses a path where no file can be, before any work is done. */
  static void check(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new Problem(file + " is a folder; expected the path of a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new Problem(file + ": there is no folder " + folder + ", create it first");
    }
    if (isReadOnly(file)) {
      throw new Problem(file + " is read-only; make it writable, or delete it first");
    }
  }

  static void write(Path file, Content content) throws IOException {
    if (isSpecial(file)) {
      // a pipe or a device stays what it is
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return;
    }
    Path target = target(file);
    String prefix =
        ".brief-" + Integer.toHexString(target.getFileName().toString().hashCode()) + "-";
    cleanUp(target, prefix);
    // written beside it and then renamed, so that a failure leaves what was there
    Path neighbour = target.resolveSibling(prefix + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(neighbour, StandardOpenOption.CREATE_NEW)) {
        copyPermissions(target, neighbour);
        content.writeTo(out);
      }
      Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  /** Where a path leads to, also if nothing is there yet: a link stays one. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new Problem(file + " is a link that leads to itself; expected one to a file");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
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
}
