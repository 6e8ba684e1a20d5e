package io.github.gnlc.examples.benchmarks.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this project; a first cell in quotes may hold commas. */
public final class Csv {
  private Csv() {}

  /** The first cell of each row and the rest of the row, without the header. */
  public static List<String[]> read(String resource) {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource),
        StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Csv::split).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] split(String line) {
    boolean quoted = line.startsWith("\"");
    int end = quoted ? line.indexOf('"', 1) : line.indexOf(',');
    String first = line.substring(quoted ? 1 : 0, end);
    return new String[] {first, line.substring(quoted ? end + 2 : end + 1)};
  }
}
