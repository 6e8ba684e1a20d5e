package io.github.gnlc.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes a file so that it holds its old content or all of the new, never half of it:
 *
 * <pre>{@code
 * AtomicFile.write(Path.of("cities.txt"), out -> out.write("Xi'an".getBytes(UTF_8)));
 * }</pre>
 *
 * <p>Exports and datasets are written by it. Thread-safe.
 */
public final class AtomicFile {
  private final Disk disk;

  AtomicFile(Disk disk) {
    this.disk = disk;
  }

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes everything, and leaves the stream open.
     *
     * @throws IOException if it cannot; the file then stays as it was
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, new or in the place of one that is there.
   *
   * <p>The content is written beside it under a hidden name such as {@code .gnlc-1b2c3d4e.tmp} and
   * then takes its place at once: whoever reads the file sees the old content or the new, and if
   * anything fails the old one stays. A symbolic link stays one, and what it leads to is written,
   * also if that is not there yet. The new file has the POSIX permissions of the old one, from its
   * first byte on.
   *
   * @throws FileSystemException if there is no such folder, it may not be written to, or the path
   *     is a folder or a link to itself; it says which
   * @throws IOException if the content throws it, or writing fails otherwise
   */
  public static void write(Path file, Content content) throws IOException {
    Objects.requireNonNull(file, "file is null; expected the path of a file");
    Objects.requireNonNull(content, "content is null; expected what the file is to hold");
    new AtomicFile(new Disk()).replace(file, content);
  }

  void replace(Path path, Content content) throws IOException {
    Target target = Target.of(path);
    if (Files.isDirectory(target.path())) {
      throw new FileSystemException(
          path.toString(), null, "it is a folder, expected the path of a file");
    }
    Path fresh = target.beside("tmp");
    try {
      disk.write(fresh, content, Permissions.of(target.path()));
      disk.move(fresh, target.path());
    } catch (AccessDeniedException e) {
      discard(fresh, e);
      throw fresh.toString().equals(e.getFile()) ? denied(path, target, e) : e;
    } catch (IOException | RuntimeException | Error e) {
      discard(fresh, e);
      throw e;
    }
    disk.force(target.parent());
  }

  /** The hidden name would tell nobody what is denied. */
  private static AccessDeniedException denied(Path path, Target target, IOException cause) {
    AccessDeniedException denied = new AccessDeniedException(
        path.toString(), null, "the folder " + target.parent() + " may not be written to");
    denied.initCause(cause);
    return denied;
  }

  private void discard(Path fresh, Throwable failure) {
    try {
      disk.delete(fresh);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
