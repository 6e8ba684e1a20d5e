package io.github.gnlc.internal.io;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps in which a disk is changed; a test has one that fails. */
public class Disk {
  private static final ImmutableSet<StandardOpenOption> NEW_FILE =
      ImmutableSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  void createFolder(Path folder, Permissions permissions) throws IOException {
    Files.createDirectory(folder, permissions.attributes());
    permissions.giveTo(folder);
  }

  /** Writes a new file, which is on the disk when this returns. */
  void write(Path file, AtomicFile.Content content, Permissions permissions) throws IOException {
    try (FileChannel channel = FileChannel.open(file, NEW_FILE, permissions.attributes())) {
      permissions.giveTo(file);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Gives a file or folder another name at once, in the place of a file that has it. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** Lets the names in a folder be on the disk, where the system can. */
  void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return; // Windows has no such thing; there renaming is enough
    }
  }
}
