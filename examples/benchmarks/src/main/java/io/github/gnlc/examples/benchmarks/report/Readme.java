package io.github.gnlc.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Figures written to {@code target} and, with {@code -Dreadme=true}, between the marks of their
 * section in a README and to {@code results} beside it, so that none of them is typed.
 */
public final class Readme {
  private static final String RESULTS = "results";

  private final Path folder;
  private final boolean renewed;

  public Readme(Path folder) {
    this(folder, Boolean.getBoolean("readme"));
  }

  Readme(Path folder, boolean renewed) {
    this.folder = folder;
    this.renewed = renewed;
  }

  /** Writes a subject's Markdown and JSON; in the README the table of all goals is renewed too. */
  void write(String subject, String figures, String json) throws IOException {
    put("target", subject + ".md", figures);
    put("target", subject + ".json", json);
    if (renewed) {
      put(RESULTS, subject + ".json", json);
      replace(subject, figures);
      replace("all goals", Overview.of(folder.resolve(RESULTS)));
    }
  }

  private void put(String place, String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(place)).resolve(file), text);
  }

  void replace(String section, String figures) throws IOException {
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
