package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A target for Jazzer: after a byte that chooses the options comes the file, which is written back
 * in the same way twice, whole, or refused with words.
 */
public final class ReconcileFuzzer {
  private static final List<List<String>> OPTIONS = List.of(
      List.of("--column=1"),
      List.of("--column=city"),
      List.of("--column=city", "--country-column=2"),
      List.of("--column=1", "--country-column=country", "--lenient"),
      List.of("--column=1", "--defuse"),
      List.of("--column=2", "--delimiter=;", "--lenient", "--defuse"),
      List.of("--column=1", "--encoding=UTF-16"),
      List.of("--column=1", "--encoding=UTF-8", "--delimiter=tab"));

  private static final Pattern UNEXPECTED =
      Pattern.compile("java\\.[a-z.]+[A-Za-z]+(Exception|Error)");
  private static final Path FILE = file();

  private ReconcileFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    isTaken(input);
  }

  /** Whether the file is taken; throws if it is neither taken nor refused as documented. */
  public static boolean isTaken(byte[] input) throws IOException {
    int chosen = input.length == 0 ? 0 : Math.floorMod(input[0] - '0', OPTIONS.size());
    Files.write(FILE, Arrays.copyOfRange(input, Math.min(1, input.length), input.length));
    Program first = run(OPTIONS.get(chosen), "");
    boolean isTaken = first.code() == 0;
    boolean isRefused =
        first.code() == 1 && first.out().isEmpty() && !first.err().isBlank();
    if (!isTaken && !isRefused || UNEXPECTED.matcher(first.err()).find()) {
      throw new AssertionError("Neither taken nor refused: " + first);
    }
    Program second = run(OPTIONS.get(chosen), "--parallel");
    if (first.code() != second.code() || !first.out().equals(second.out())) {
      throw new AssertionError("Another answer the second time: " + first);
    }
    if (isTaken && !first.out().contains(Answer.COLUMNS.get(0))) {
      throw new AssertionError("Taken, and no columns added: " + first);
    }
    return isTaken;
  }

  private static Program run(List<String> options, String more) {
    return Program.run(Stream.of(List.of("reconcile", FILE.toString()), options, List.of(more))
        .flatMap(List::stream)
        .filter(option -> !option.isEmpty())
        .toArray(String[]::new));
  }

  /** A file that goes with the JVM. */
  private static Path file() {
    try {
      Path file = Files.createTempFile("gnlc", ".csv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
