package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.UUID;

/** Where something is to be written, and the names beside it that are used meanwhile. */
final class Target {
  private final Path path;
  private final Path parent;

  private Target(Path path, Path parent) {
    this.path = path;
    this.parent = parent;
  }

  /** Follows a symbolic link, which so stays one. */
  static Target of(Path path) throws IOException {
    Path whole = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
    Path parent = whole.getParent();
    if (parent == null || whole.getFileName() == null) {
      throw new FileSystemException(path.toString(), null, "it is no name within a folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new NotDirectoryException(parent.toString());
    }
    return new Target(whole, parent);
  }

  Path path() {
    return path;
  }

  Path parent() {
    return parent;
  }

  /** A name beside it that nothing else has: {@code .own.json.<random>.new}. */
  Path beside(String ending) {
    return parent.resolve("." + path.getFileName() + "." + UUID.randomUUID() + "." + ending);
  }

  static UncheckedIOException failure(Path path, IOException e) {
    if (e instanceof LeftBehindException) {
      return new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
    return new UncheckedIOException(
        "Cannot write " + path + ": " + reason(e) + "; what was there is as it was", e);
  }

  private static String reason(IOException e) {
    if (e instanceof NotDirectoryException missing) {
      return "there is no folder " + missing.getFile() + ", create it first";
    }
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.toString();
  }
}
