package io.github.gnlc.internal.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes a folder of files next to its place and then swaps it with the folder that is there. */
final class AtomicFolder {
  private AtomicFolder() {}

  /**
   * Writes a folder.
   *
   * @param files the contents by name, all that the folder will have
   * @param marker the file that a folder must have to be replaced, with none but these files
   * @throws IOException if it cannot be written; what was there stays
   * @throws UncheckedIOException if it is written, but the old folder cannot be deleted
   */
  static void write(Path path, Map<String, AtomicFile.Content> files, String marker)
      throws IOException {
    Path target = AtomicFile.followLinks(path);
    try (Neighbours neighbours = Neighbours.of(target)) {
      boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      if (replaces) {
        requireReplaceable(path, target, files.keySet(), marker);
      }
      write(path, target, files, neighbours, replaces);
    }
  }

  private static void write(
      Path path,
      Path target,
      Map<String, AtomicFile.Content> files,
      Neighbours neighbours,
      boolean replaces)
      throws IOException {
    Path temporary = neighbours.temporary();
    Path old = neighbours.old();
    try {
      Files.createDirectory(temporary);
      AtomicFile.copyPermissions(target, temporary);
      for (Map.Entry<String, AtomicFile.Content> file : files.entrySet()) {
        Path place = target.resolve(file.getKey());
        AtomicFile.writeNew(temporary.resolve(file.getKey()), place, file.getValue());
      }
      if (replaces) {
        move(target, old);
        // else a folder that was written days ago would count as left behind
        Files.setLastModifiedTime(old, FileTime.from(Instant.now()));
      }
      moveOrRestore(temporary, target, old);
    } catch (AccessDeniedException e) {
      throw AtomicFile.denied(path, target, e);
    }
    deleteOld(target, old);
  }

  private static void moveOrRestore(Path temporary, Path target, Path old) throws IOException {
    try {
      move(temporary, target);
    } catch (IOException e) {
      if (Files.exists(old)) {
        move(old, target);
      }
      throw e;
    }
  }

  private static void deleteOld(Path target, Path old) {
    try {
      Neighbours.delete(old);
    } catch (IOException e) {
      throw new UncheckedIOException(
          target + " is written, but the folder that was there, now " + old + ", cannot be deleted",
          e);
    }
  }

  private static void requireReplaceable(Path path, Path folder, Set<String> files, String marker)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a file, expected the path of a folder");
    }
    Set<String> names = new TreeSet<>(names(folder));
    AtomicFile.requireWritable(path, folder);
    if (!names.isEmpty() && !(names.contains(marker) && files.containsAll(names))) {
      names.removeAll(files);
      throw new FileSystemException(
          folder.toString(),
          null,
          "the folder is neither empty nor a dataset, "
              + (names.isEmpty() ? "it has no " + marker : "it has " + String.join(", ", names)));
    }
    for (String name : names) {
      AtomicFile.requireWritable(folder.resolve(name), folder.resolve(name));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
    }
  }
}
