package io.github.gnlc.dataset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file beside its place and then renames it, so that nobody ever sees half of it. */
final class AtomicFile {
  private final Disk disk;

  AtomicFile(Disk disk) {
    this.disk = disk;
  }

  void write(Path path, Content content) throws IOException {
    Target target = Target.of(path);
    if (Files.isDirectory(target.path())) {
      throw new FileSystemException(
          path.toString(), null, "it is a folder, expected the path of a file");
    }
    Path fresh = target.beside("new");
    try {
      disk.write(fresh, content);
      disk.move(fresh, target.path());
    } catch (IOException | RuntimeException e) {
      discard(fresh, e);
      throw e;
    }
    disk.force(target.parent());
  }

  private void discard(Path fresh, Exception failure) {
    try {
      disk.delete(fresh);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
