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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;

/**
 * Writes a file so that readers see its old content or all of the new:
 * {@code AtomicFile.write(path, out -> out.write(bytes))}. Of writers at the same time each takes
 * the place of the one before. What is no file in this sense, such as a pipe or a device, is
 * written into and stays what it is.
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
   * symbolic link stays, and the file that it leads to is written. What an interrupted write to the
   * same file left a day ago is removed first.
   *
   * @throws FileSystemException if the folder does not exist or may not be written to, the file is
   *     read-only, or the path is a folder or a link to itself; the message says which
   * @throws IOException if the content throws it, or writing fails otherwise; the old file stays
   */
  public static void write(Path file, Content content) throws IOException {
    Objects.requireNonNull(file, "file is null; expected the path of a file");
    Objects.requireNonNull(content, "content is null; expected what the file is to hold");
    if (isSpecial(file)) {
      writeInto(file, content);
      return;
    }
    Path target = followLinks(file);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "it is a folder, expected the path of a file");
    }
    requireWritable(file, target);
    try (Neighbours neighbours = Neighbours.of(target)) {
      Path temporary = neighbours.temporary();
      try {
        writeNew(temporary, target, content);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AccessDeniedException e) {
        throw temporary.toString().equals(e.getFile()) ? denied(file, target, e) : e;
      }
    }
  }

  /** Whether something is there that is neither a file nor a folder: a pipe, a device. */
  private static boolean isSpecial(Path path) throws IOException {
    return Files.exists(path)
        && Files.readAttributes(path, BasicFileAttributes.class).isOther();
  }

  private static void writeInto(Path special, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(special, StandardOpenOption.WRITE))) {
      content.writeTo(out);
    }
  }

  /**
   * Refuses what is read-only, though it could be replaced by those who may write to its folder;
   * also where an administrator may write to anything.
   */
  static void requireWritable(Path path, Path target) throws IOException {
    if (Files.exists(target) && (!Files.isWritable(target) || isReadOnlyForAll(target))) {
      throw new AccessDeniedException(
          path.toString(), null, "it is read-only; make it writable, or delete it first");
    }
  }

  private static boolean isReadOnlyForAll(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view != null
        && Collections.disjoint(
            view.readAttributes().permissions(),
            EnumSet.of(
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_WRITE,
                PosixFilePermission.OTHERS_WRITE));
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

  /** The hidden name would tell nobody what is denied. */
  static AccessDeniedException denied(Path path, Path target, IOException cause) {
    AccessDeniedException denied = new AccessDeniedException(
        path.toString(), null, "the folder " + target.getParent() + " may not be written to");
    denied.initCause(cause);
    return denied;
  }
}
