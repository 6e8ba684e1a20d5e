package io.github.gnlc.internal.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file so that readers see its old content or all of the new:
 * {@code AtomicFile.write(path, out -> out.write(bytes))}.
 */
public final class AtomicFile {
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

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
   * Writes a file, new or in the place of an old one, whose POSIX permissions it then has. A
   * symbolic link stays, and the file that it leads to is written.
   *
   * @throws FileSystemException if the folder does not exist or may not be written to, or the path
   *     is a folder or a link to itself; the message says which
   * @throws IOException if the content throws it, or writing fails otherwise; the old file stays
   */
  public static void write(Path file, Content content) throws IOException {
    Objects.requireNonNull(file, "file is null; expected the path of a file");
    Objects.requireNonNull(content, "content is null; expected what the file is to hold");
    Path target = followLinks(file);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "it is a folder, expected the path of a file");
    }
    Path temporary = neighbour(target, "tmp");
    try {
      writeNew(temporary, target, content);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      throw temporary.toString().equals(e.getFile()) ? denied(file, target, e) : e;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Writes a new file with the permissions of another one, if that exists. */
  static void writeNew(Path file, Path old, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      copyPermissions(old, file);
      content.writeTo(out);
      out.flush();
      // on the disk before the file gets its name, so that a power failure leaves no empty file
      channel.force(true);
    }
  }

  /** Does nothing on Windows, which has no such permissions, and where there is nothing yet. */
  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  /**
   * The path that symbolic links lead to, also if nothing is there yet, within an existing folder.
   * That folder's path does not lead through what is replaced: {@code own/../own} is {@code own}.
   */
  static Path followLinks(Path path) throws IOException {
    Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(whole); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(
            path.toString(), null, "it is a link that leads to itself, expected one to a file");
      }
      whole = whole.resolveSibling(Files.readSymbolicLink(whole));
    }
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    if (parent == null || name == null) {
      throw new FileSystemException(path.toString(), null, "it is no name within a folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no folder " + parent + ", create it first");
    }
    return parent.toRealPath().resolve(name);
  }

  /**
   * A hidden name in the same folder, short whatever the path's own: {@code .gnlc-1b2c3d4e.tmp}.
   */
  static Path neighbour(Path path, String ending) {
    String random = UUID.randomUUID().toString().substring(0, 8);
    return path.resolveSibling(".gnlc-" + random + "." + ending);
  }

  /** The hidden name would tell nobody what is denied. */
  static AccessDeniedException denied(Path path, Path target, IOException cause) {
    AccessDeniedException denied = new AccessDeniedException(
        path.toString(), null, "the folder " + target.getParent() + " may not be written to");
    denied.initCause(cause);
    return denied;
  }
}
