package io.github.gnlc.examples.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as one gets it: 100,000 rows of members' names with noise, strangers and broken rows. */
class HundredThousandRowsTest {
  private static final int ROWS = 100_000;
  private static final int MALFORMED_EVERY = 1000;
  private static final int FOREIGN_EVERY = 10;
  private static final List<String> STRANGERS = List.of("Chicago", "Toronto", "Sydney", "n/a", "");
  private static final Pattern SUMMARY = Pattern.compile(
      "(\\d+) rows: (\\d+) matched, (\\d+) ambiguous, (\\d+) none .*; (\\d+) with an"
          + " unknown country, (\\d+) malformed");

  @TempDir
  private Path folder;

  private final Random random = new Random(20_261_121);

  @Test
  void isDoneInOrder() throws IOException {
    List<Member> members = Gnlc.members().list();
    Path file = folder.resolve("cities.csv");
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write("id;city;expected;note\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(row(i, members.get(random.nextInt(members.size()))));
      }
    }
    Path serial = folder.resolve("serial.csv");
    Path parallel = folder.resolve("parallel.csv");

    String summary = run("--column=city", "--output=" + serial, file.toString());
    run("--column=city", "--parallel", "--output=" + parallel, file.toString());
    assertEquals(-1, Files.mismatch(serial, parallel), "parallel answers the same");

    assertEquals(matched(summary), check(serial), "the summary counts what was written");
  }

  private String row(int i, Member member) {
    if (i % MALFORMED_EVERY == MALFORMED_EVERY - 1) {
      return i + ";" + quoted(member.name()) + "\n";
    }
    if (i % FOREIGN_EVERY == FOREIGN_EVERY - 1) {
      return i + ";" + quoted(STRANGERS.get(random.nextInt(STRANGERS.size()))) + ";;\n";
    }
    return i + ";" + quoted(noisy(member)) + ";" + member.id() + ";\"two\nlines\"\n";
  }

  private String noisy(Member member) {
    String name = member.name();
    return switch (random.nextInt(6)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      case 2 -> name + ", " + member.country().name();
      case 3 -> "  " + name + " ";
      case 4 -> name.length() < 9 ? name : withoutOneLetter(name);
      default -> name;
    };
  }

  private String withoutOneLetter(String name) {
    return new StringBuilder(name)
        .deleteCharAt(1 + random.nextInt(name.length() - 2))
        .toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Checks every row of the result, and returns how many matched. */
  private static long check(Path result) throws IOException {
    long expectedId = 0;
    long matched = 0;
    long right = 0;
    long wrong = 0;
    try (CSVParser parser =
        CSVParser.parse(result, StandardCharsets.UTF_8, Cells.format(';', "\n"))) {
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() > 1) {
          assertEquals(expectedId++, Long.parseLong(record.get(0)), "in order");
          boolean answered = record.size() > 4 && !record.get(4).isEmpty();
          matched += answered ? 1 : 0;
          right += answered && record.get(4).equals(record.get(2)) ? 1 : 0;
          wrong += answered && !record.get(4).equals(record.get(2)) ? 1 : 0;
        }
      }
    }
    assertEquals(ROWS, expectedId, "no row lost");
    assertTrue(right > ROWS * 0.85, right + " right");
    assertTrue(wrong < ROWS * 0.002, wrong + " wrong");
    return matched;
  }

  private static long matched(String summary) {
    Matcher counts = SUMMARY.matcher(summary);
    if (!counts.find()) {
      fail(summary);
    }
    long parts = 0;
    for (int group = 2; group <= counts.groupCount(); group++) {
      parts += Long.parseLong(counts.group(group));
    }
    assertEquals(ROWS, Long.parseLong(counts.group(1)));
    assertEquals(ROWS, parts, "the counts add up");
    assertEquals(ROWS / MALFORMED_EVERY, Long.parseLong(counts.group(counts.groupCount())));
    return Long.parseLong(counts.group(2));
  }

  /** Runs the program and returns the last line it said. */
  private static String run(String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        Reconcile.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    assertEquals(0, code, err::toString);
    List<String> lines = err.toString().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
