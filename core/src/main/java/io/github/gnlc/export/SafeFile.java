package io.github.gnlc.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that it holds its old content or all of the new. */
final class SafeFile {
  private SafeFile() {}

  /** What the file is to hold. */
  @FunctionalInterface
  interface Content {
    void print(Writer out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "is a folder; expected the name of a file");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          file.toString(), null, "there is no folder " + folder + "; make it first");
    }
    // not createTempFile: its files are for the owner alone, and so would be the result
    Path sibling = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      writeAll(sibling, content);
      Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }

  private static void writeAll(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), -1)) {
      content.print(out);
      out.flush();
      channel.force(true);
    }
  }
}
