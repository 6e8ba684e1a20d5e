package io.github.gnlc.examples.benchmarks.footprint;

import io.github.gnlc.examples.benchmarks.report.BroughtJars;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar that a program has on its class path once it depends on {@code gnlc-data}. */
record Jar(String name, Path file, long bytes) {
  /** Those of the class path of this program, the artifact itself first, then the library. */
  static List<Jar> brought() throws IOException {
    List<Jar> jars = new ArrayList<>();
    for (String beginning : BroughtJars.NAMES) {
      jars.add(beginningWith(beginning));
    }
    return jars;
  }

  private static Jar beginningWith(String beginning) throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (name.startsWith(beginning) && name.endsWith(".jar")) {
        return new Jar(name, Path.of(entry), Files.size(Path.of(entry)));
      }
    }
    throw new IllegalStateException(
        "no " + beginning + "*.jar on the class path; run the command of the README, which packs");
  }

  /** The bytes of each folder as they are packed, the largest first. */
  List<Map.Entry<String, Long>> folders() throws IOException {
    Map<String, Long> folders = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        int end = entry.getName().lastIndexOf('/');
        String folder = end < 0 ? "/" : entry.getName().substring(0, end);
        folders.merge(folder, entry.getCompressedSize(), Long::sum);
      }
    }
    return folders.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .toList();
  }
}
