package io.github.gnlc.internal.io;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The hidden places beside a file or folder in which one write prepares it. A write that was
 * interrupted leaves them; a later one to the same target finds them by their names, and removes
 * those that nobody has written to for a day.
 *
 * <p>The names are short whatever the target's own: {@code .gnlc-0123456789abcdef-01234567} with
 * {@code .tmp} or {@code .old}.
 */
final class Neighbours implements Closeable {
  /** Nobody prepares a dataset for so long without a byte. */
  private static final Duration LEFT = Duration.ofDays(1);

  private static final String TEMPORARY = ".tmp";

  private final Path target;
  private final String name;

  private Neighbours(Path target, String name) {
    this.target = target;
    this.name = name;
  }

  /** Cleans up after interrupted writes to a target, and takes places for a new one. */
  static Neighbours of(Path target) {
    cleanUp(target);
    return new Neighbours(target, prefix(target) + UUID.randomUUID().toString().substring(0, 8));
  }

  /** Where the new content is written. */
  Path temporary() {
    return target.resolveSibling(name + TEMPORARY);
  }

  /** Where the old content is until the new one has its place. */
  Path old() {
    return target.resolveSibling(name + ".old");
  }

  /** Removes what is left of the write, but for the old content. */
  @Override
  public void close() throws IOException {
    delete(temporary());
  }

  private static String prefix(Path target) {
    String name = String.valueOf(target.getFileName());
    String hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
    return ".gnlc-" + hash.substring(0, 16) + "-";
  }

  private static void cleanUp(Path target) {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(target.resolveSibling("."), prefix(target) + "*")) {
      for (Path path : left) {
        if (isLeft(path, target)) {
          delete(path);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // what is left stays; the write itself says whether it can be done
    }
  }

  /** The old content is somebody's last unless something is in its place again. */
  private static boolean isLeft(Path path, Path target) throws IOException {
    boolean replaced = path.toString().endsWith(TEMPORARY) || exists(target);
    Instant written = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    return replaced && written.isBefore(Instant.now().minus(LEFT));
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a file or a folder, if it is there. */
  static void delete(Path path) throws IOException {
    if (exists(path)) {
      MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
