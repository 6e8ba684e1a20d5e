package io.github.gnlc.internal.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes a folder of files beside its place and then swaps it with what is there. */
final class AtomicFolder {
  private final Disk disk;

  AtomicFolder(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes the folder.
   *
   * @param files the contents by name, all that the folder will have
   * @param own the file that a folder has if it is one of ours
   */
  void write(Path path, Map<String, AtomicFile.Content> files, String own) throws IOException {
    Target target = Target.of(path);
    boolean replaces = Files.exists(target.path(), LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      requireOurs(target.path(), files.keySet(), own);
    }
    Path fresh = target.beside("tmp");
    try {
      disk.createFolder(fresh, Permissions.of(target.path()));
      for (Map.Entry<String, AtomicFile.Content> file : files.entrySet()) {
        Permissions permissions = Permissions.of(target.path().resolve(file.getKey()));
        disk.write(fresh.resolve(file.getKey()), file.getValue(), permissions);
      }
      disk.force(fresh);
      if (!replaces) {
        disk.move(fresh, target.path());
      }
    } catch (IOException | RuntimeException e) {
      discard(fresh, e);
      throw e;
    }
    if (replaces) {
      swap(fresh, target);
    }
    disk.force(target.parent());
  }

  private void swap(Path fresh, Target target) throws IOException {
    Path old = target.beside("old");
    try {
      disk.move(target.path(), old);
    } catch (IOException e) {
      discard(fresh, e);
      throw e;
    }
    try {
      disk.move(fresh, target.path());
    } catch (IOException e) {
      discard(fresh, e);
      putBack(old, target.path(), e);
      throw e;
    }
    try {
      delete(old);
    } catch (IOException e) {
      throw new LeftBehindException("is written, but what was there cannot be removed", old, e);
    }
  }

  private void putBack(Path old, Path path, IOException failure) throws IOException {
    try {
      disk.move(old, path);
    } catch (IOException e) {
      failure.addSuppressed(e);
      throw new LeftBehindException("cannot be written, nor what was there put back", old, failure);
    }
  }

  private static void requireOurs(Path folder, Set<String> files, String own) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a file, expected the path of a folder");
    }
    Set<String> found = new TreeSet<>(names(folder));
    if (!found.isEmpty() && !(found.contains(own) && files.containsAll(found))) {
      found.removeAll(files);
      throw new FileSystemException(
          folder.toString(),
          null,
          "the folder is neither empty nor a dataset, "
              + (found.isEmpty() ? "it has no " + own : "it has " + String.join(", ", found)));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
    }
  }

  private void discard(Path folder, Exception failure) {
    try {
      delete(folder);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (String name : names(folder)) {
        disk.delete(folder.resolve(name));
      }
      disk.delete(folder);
    }
  }
}
