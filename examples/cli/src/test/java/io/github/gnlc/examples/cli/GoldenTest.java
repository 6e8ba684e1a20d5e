package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each command prints is what a file says; after an intended change copy those of
 * {@code target/golden}.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path NEW = Path.of("target", "golden");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void printsWhatTheFileSays(Path file) throws IOException {
    String expected = Files.readString(file);
    StringBuilder actual = new StringBuilder();
    for (Transcript each : Transcript.of(expected)) {
      actual.append(new Transcript(each.command(), printed(each)));
    }
    Files.createDirectories(NEW);
    Files.writeString(NEW.resolve(file.getFileName()), actual);
    assertEquals(expected, actual.toString());
  }

  @Test
  void allCommandsHaveAFile() throws IOException {
    List<String> have = files().stream().map(GoldenTest::name).toList();
    for (String command : Commands.named().keySet()) {
      boolean elsewhere = List.of("completion", "schema", "reconcile").contains(command);
      assertEquals(!elsewhere, have.contains(command), command);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static String printed(Transcript typed) {
    Program ran = Program.run(typed.words());
    assertEquals("", ran.err(), typed.command());
    assertEquals(0, ran.code(), typed.command());
    return ran.out().replace("\r\n", "\n");
  }
}
