package io.github.gnlc.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of the README that a run writes, so that no figure is typed. */
final class ReadmeFigures {
  private static final String BEGIN = "<!-- figures, written by their command -->\n";
  private static final String END = "<!-- end of figures -->";

  private ReadmeFigures() {}

  /** Puts figures between the marks of a README. */
  static void replace(Path readme, String figures) throws IOException {
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new Problem(
          readme + " lacks '" + BEGIN.strip() + "' with '" + END + "' after it; add both lines");
    }
    String before = text.substring(0, from + BEGIN.length());
    Files.writeString(readme, before + "\n" + figures.strip() + "\n\n" + text.substring(to));
  }
}
