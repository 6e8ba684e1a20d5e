package io.github.gnlc.examples.falsehoods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source of a class, from which a page shows the very lines that ran. */
final class ShownCode {
  private static final String BEGIN = "    // shown from here\n";
  private static final String END = "    // to here\n";

  private final String source;

  private ShownCode(String source) {
    this.source = source;
  }

  /** Reads the source of a class of this example, from its folder. */
  static ShownCode of(Class<?> type) {
    Path file = Path.of("src", "main", "java").resolve(type.getName().replace('.', '/') + ".java");
    try {
      return new ShownCode(Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("Run this in the folder examples/falsehoods", e);
    }
  }

  /**
   * Returns the first marked lines after the assumption that they are of, as far left as they go.
   */
  String after(String assumption) {
    int begin = find(BEGIN, find('"' + assumption + '"', 0)) + BEGIN.length();
    return source.substring(begin, find(END, begin)).replaceAll("(?m)^    ", "");
  }

  private int find(String text, int from) {
    int place = source.indexOf(text, from);
    if (place < 0) {
      throw new IllegalStateException("The source has no " + text.strip() + " after " + from);
    }
    return place;
  }
}
