package io.github.gnlc.internal.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/** Where something is to be written, and the names beside it that are used meanwhile. */
final class Target {
  private static final int MOST_LINKS = 40;
  private static final int RANDOM_LENGTH = 8;

  private final Path path;
  private final Path parent;

  private Target(Path path, Path parent) {
    this.path = path;
    this.parent = parent;
  }

  /**
   * Follows a symbolic link, which so stays one, also to what is not there yet. The folder that it
   * is in does not lead through what is replaced: {@code own/../own} is {@code own}.
   */
  static Target of(Path path) throws IOException {
    Path whole = Files.exists(path) ? path.toRealPath() : followed(path.toAbsolutePath());
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    if (parent == null || name == null) {
      throw new FileSystemException(path.toString(), null, "it is no name within a folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no folder " + parent + ", create it first");
    }
    Path real = parent.toRealPath();
    return new Target(real.resolve(name), real);
  }

  private static Path followed(Path path) throws IOException {
    Path followed = path;
    for (int links = 0; Files.isSymbolicLink(followed); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(
            path.toString(), null, "it is a link that leads to itself, expected one to a file");
      }
      followed = followed.resolveSibling(Files.readSymbolicLink(followed));
    }
    return followed;
  }

  Path path() {
    return path;
  }

  Path parent() {
    return parent;
  }

  /** A name beside it that nothing has, short whatever its own: {@code .gnlc-1b2c3d4e.tmp}. */
  Path beside(String ending) {
    Path free;
    do {
      String random = UUID.randomUUID().toString().substring(0, RANDOM_LENGTH);
      free = parent.resolve(".gnlc-" + random + "." + ending);
    } while (Files.exists(free, LinkOption.NOFOLLOW_LINKS));
    return free;
  }

  static UncheckedIOException failure(Path path, IOException e) {
    if (e instanceof LeftBehindException) {
      return new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
    return new UncheckedIOException(
        "Cannot write " + path + ": " + reason(e) + "; what was there is as it was", e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.toString();
  }
}
