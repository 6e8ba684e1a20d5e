package io.github.gnlc.examples.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The class path of this program, of which a contender gets its part, in the same order. */
final class Jars {
  private final String programs;
  private final String folder;
  private final List<String> jars;

  /** Of the jar of the programs, and the class path on which all other jars are. */
  Jars(Path programs, String classPath) {
    this.programs = programs.toString();
    folder = programs.resolveSibling("classes").toString();
    jars = List.of(classPath.split(File.pathSeparator));
  }

  /** This module's own jar, which its build has just made: archives take no classes in folders. */
  static Path ofPrograms(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("benchmarks-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(
              "No jar of the benchmarks in " + target + "; run it by mvn package"));
    }
  }

  /** The programs first, as in a project, then the jars that are named so. */
  String classPath(List<String> names, boolean unpacked) {
    for (String name : names) {
      if (jars.stream().noneMatch(jar -> isNamed(jar, name))) {
        throw new IllegalStateException("No jar " + name + " among " + jars);
      }
    }
    List<String> path = new ArrayList<>(List.of(unpacked ? folder : programs));
    for (String jar : jars) {
      if (names.stream().anyMatch(name -> isNamed(jar, name))) {
        path.add(jar);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static boolean isNamed(String jar, String beginning) {
    return Path.of(jar).getFileName().toString().startsWith(beginning);
  }
}
