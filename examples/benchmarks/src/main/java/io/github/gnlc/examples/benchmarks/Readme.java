package io.github.gnlc.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Figures written to {@code target} and, with {@code -Dreadme=true}, between the marks of their
 * section in a README, so that none of them is typed.
 */
final class Readme {
  private final Path folder;
  private final boolean renewed;

  Readme(Path folder) {
    this(folder, Boolean.getBoolean("readme"));
  }

  Readme(Path folder, boolean renewed) {
    this.folder = folder;
    this.renewed = renewed;
  }

  void write(String section, String figures) throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.writeString(target.resolve(section + ".md"), figures);
    if (renewed) {
      put(section, figures);
    }
  }

  /** A picture goes to {@code target} or, with {@code -Dreadme=true}, beside the README. */
  void picture(String file, String picture) throws IOException {
    Path place = renewed ? folder : folder.resolve("target");
    Files.writeString(Files.createDirectories(place).resolve(file), picture);
  }

  void put(String section, String figures) throws IOException {
    Path readme = folder.resolve("README.md");
    String text = Files.readString(readme);
    String begin = "<!-- figures of " + section + ", written by its command -->\n";
    String end = "<!-- end of figures of " + section + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          "README.md lacks '" + begin.strip() + "' with '" + end + "' after it; add both lines");
    }
    String before = text.substring(0, from + begin.length());
    Files.writeString(readme, before + "\n" + figures.strip() + "\n\n" + text.substring(to));
  }
}
