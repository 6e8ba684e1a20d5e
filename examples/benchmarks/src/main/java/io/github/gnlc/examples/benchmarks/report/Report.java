package io.github.gnlc.examples.benchmarks.report;

import java.util.Arrays;
import java.util.Collections;

/** Markdown in the making. */
public final class Report {
  private final StringBuilder text = new StringBuilder();

  public void line(String line) {
    text.append(line).append('\n');
  }

  public void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  /** The head of a table. */
  public void head(Object... titles) {
    row(titles);
    row(Collections.nCopies(titles.length, "---").toArray());
  }

  public void row(Object... cells) {
    text.append('|');
    Arrays.stream(cells).forEach(cell -> text.append(' ').append(cell).append(" |"));
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
