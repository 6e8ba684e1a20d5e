package io.github.gnlc.examples.cli.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.gnlc.examples.cli.Program;
import io.github.gnlc.examples.cli.reconcile.RealRows.RealRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as one gets it: 100,000 rows of names with noise, strangers and broken rows. */
class HundredThousandRowsTest {
  private static final int ROWS = 100_000;

  /** So many rows at the beginning are answered in parallel too. */
  private static final int HEAD = 20_000;

  private static final int MALFORMED_EVERY = 1000;
  private static final long MEGABYTE = 1 << 20;
  private static final Pattern SUMMARY = Pattern.compile(
      "(\\d+) rows: (\\d+) matched, (\\d+) ambiguous, (\\d+) none \\((.*)\\) of \\d+;"
          + " (\\d+) of the none may be members that the data do not name; (\\d+) malformed.*");

  @TempDir
  private static Path folder;

  private static final Map<String, Integer> WRITTEN = new HashMap<>();
  private static final MemoryAtEachLine SAID = new MemoryAtEachLine();

  @BeforeAll
  static void reconcile() throws IOException {
    write(folder.resolve("cities.csv"));
    run(folder.resolve("cities.csv"), SAID, "--output=" + folder.resolve("serial.csv"));
  }

  private static void write(Path file) throws IOException {
    RealRows rows = new RealRows();
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write("id;city;country;expected;note\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(row(i, rows.next()));
      }
    }
  }

  private static String row(int i, RealRow row) {
    if (i % MALFORMED_EVERY == MALFORMED_EVERY - 1) {
      return i + ";" + quoted(row.city()) + "\n";
    }
    WRITTEN.merge(row.expected(), 1, Integer::sum);
    return i + ";" + quoted(row.city()) + ";" + quoted(row.country()) + ";" + row.expected()
        + ";\"two\nlines\"\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  @Test
  void isDoneInOrderAndCounted() throws IOException {
    String summary = SAID.toString().lines().reduce((line, next) -> next).orElseThrow();
    assertEquals(matched(summary), check(folder.resolve("serial.csv")), summary);
    assertEquals(WRITTEN.get(RealRows.NO_COUNTRY), number(summary, "does not exist"), summary);
    assertEquals(WRITTEN.get(RealRows.COUNTRY), number(summary, "name of a country"), summary);
    int others = number(summary, "name of another place");
    assertTrue(others > WRITTEN.get(RealRows.OTHER_PLACE) * 0.95, summary);
    assertTrue(uncertain(summary) > 0, summary);
  }

  @Test
  void parallelAnswersTheSame() throws IOException {
    Path head = folder.resolve("head.csv");
    Files.write(head, lines(folder.resolve("cities.csv")));
    Path parallel = folder.resolve("parallel.csv");
    run(head, new StringWriter(), "--parallel", "--output=" + parallel);
    assertEquals(lines(folder.resolve("serial.csv")), Files.readAllLines(parallel));
  }

  /** The first lines of a file, up to the end of a row. */
  private static List<String> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.takeWhile(line -> !line.startsWith(HEAD + ";")).toList();
    }
  }

  @Test
  void memoryDoesNotGrowWithTheFile() {
    assertTrue(SAID.used.size() > 20, SAID.used::toString);
    long early = SAID.used.get(3);
    long late = SAID.used.get(SAID.used.size() - 1);
    assertTrue(late < early + 4 * MEGABYTE, early + " bytes, then " + late);
  }

  /** Checks every row of the result, and returns how many matched. */
  private static long check(Path result) throws IOException {
    long expectedId = 0;
    long matched = 0;
    long right = 0;
    long meant = 0;
    try (CSVParser parser =
        CSVParser.parse(result, StandardCharsets.UTF_8, Cells.format(';', "\n"))) {
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() > 1) {
          assertEquals(expectedId++, Long.parseLong(record.get(0)), "in order");
          boolean answered = record.size() > 5 && !record.get(5).isEmpty();
          matched += answered ? 1 : 0;
          right += answered && record.get(5).equals(record.get(3)) ? 1 : 0;
          meant += record.size() > 5 && record.get(3).contains("-") ? 1 : 0;
        }
      }
    }
    assertEquals(ROWS, expectedId, "no row lost");
    assertTrue(right > meant * 0.95, right + " right of " + meant);
    assertTrue(matched - right < ROWS * 0.001, (matched - right) + " wrong");
    return matched;
  }

  private static long matched(String summary) {
    Matcher counts = SUMMARY.matcher(summary);
    if (!counts.matches()) {
      fail(summary);
    }
    long malformed = Long.parseLong(counts.group(7));
    long parts = malformed;
    for (int group = 2; group <= 4; group++) {
      parts += Long.parseLong(counts.group(group));
    }
    assertEquals(ROWS, Long.parseLong(counts.group(1)));
    assertEquals(ROWS, parts, "the counts add up");
    assertEquals(ROWS / MALFORMED_EVERY, malformed);
    return Long.parseLong(counts.group(2));
  }

  /** The number behind a reason in a summary. */
  private static int number(String summary, String reason) {
    Matcher number = Pattern.compile(reason + " (\\d+)").matcher(summary);
    return number.find() ? Integer.parseInt(number.group(1)) : fail(reason + " in " + summary);
  }

  /** How many of those that mean no member are not certain. */
  private static int uncertain(String summary) {
    Matcher counts = SUMMARY.matcher(summary);
    return counts.matches() ? Integer.parseInt(counts.group(6)) : fail(summary);
  }

  private static void run(Path file, Writer err, String... options) {
    List<String> arguments = new ArrayList<>(List.of("reconcile"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--column=city", "--country-column=country", file.toString()));
    int code = Program.watched(new StringWriter(), err, arguments.toArray(String[]::new));
    assertEquals(0, code, err::toString);
  }

  /** Notes how much memory is in use whenever the program tells how far it has come. */
  private static final class MemoryAtEachLine extends StringWriter {
    private final List<Long> used = new ArrayList<>();

    @Override
    public void write(String text, int from, int length) {
      super.write(text, from, length);
      if (text.startsWith("line ") && text.contains(" of ")) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        used.add(runtime.totalMemory() - runtime.freeMemory());
      }
    }
  }
}
