package io.github.gnlc.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** Reads a file once and whole, if it is not too large and stays as it is meanwhile. */
final class FileBytes {
  private final Opener opener;

  FileBytes() {
    this(Files::newInputStream);
  }

  /** @param opener opens a file; a test has one to which something happens */
  FileBytes(Opener opener) {
    this.opener = opener;
  }

  /** Opens a file for reading. */
  interface Opener {
    InputStream open(Path file) throws IOException;
  }

  byte[] read(Path file, int limit) throws IOException {
    Stamp before = Stamp.of(file);
    if (before.size > limit) {
      throw refused(
          file,
          "has " + before.size + " bytes, more than the " + limit
              + " that are read of a file; ReadLimits.fileBytes can be raised");
    }
    byte[] bytes = new byte[(int) before.size];
    int count;
    boolean more;
    try (InputStream in = opener.open(file)) {
      count = in.readNBytes(bytes, 0, bytes.length);
      more = in.read() >= 0;
    }
    if (more || count < bytes.length) {
      throw changed(file);
    }
    before.requireSame(file);
    return bytes;
  }

  /** What was wrong, in words for a finding. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file is missing";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission is denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return "cannot be read: " + e;
  }

  private static IOException refused(Path file, String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }

  private static IOException changed(Path file) {
    return refused(file, "was changed while it was read; read it when nobody writes it");
  }

  /** What tells a file that was changed or replaced from one that was not. */
  record Stamp(long size, FileTime modified, @Nullable Object key) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw refused(file, "cannot be read: it is no regular file");
      }
      return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    void requireSame(Path file) throws IOException {
      Stamp now;
      try {
        now = of(file);
      } catch (NoSuchFileException e) {
        FileSystemException gone = new FileSystemException(
            file.toString(), null, "disappeared while it was read; read it when nobody writes it");
        gone.initCause(e);
        throw gone;
      }
      if (!now.equals(this)) {
        throw changed(file);
      }
    }
  }
}
