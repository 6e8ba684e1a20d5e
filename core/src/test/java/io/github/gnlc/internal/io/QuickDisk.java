package io.github.gnlc.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk that does not wait until what is written is safe from a power failure. */
class QuickDisk extends Disk {
  @Override
  void write(Path file, AtomicFile.Content content, Permissions permissions) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      permissions.giveTo(file);
      content.writeTo(out);
    }
  }

  @Override
  void force(Path folder) {
    // nothing to wait for
  }
}
