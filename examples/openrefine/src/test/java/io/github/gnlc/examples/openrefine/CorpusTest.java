package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests that fuzzing starts from are answered or refused, as their names say. */
class CorpusTest {
  @ParameterizedTest
  @MethodSource("files")
  void isTakenOrRefused(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    assertTrue(name.matches("(taken|refused)-[a-z0-9-]+"), name);
    assertEquals(name.startsWith("taken-"), RequestFuzzer.isTaken(Files.readAllBytes(file)), name);
  }

  static List<Path> files() throws IOException {
    String folder = RequestFuzzer.class.getName().replace('.', '/');
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      return files.sorted().toList();
    }
  }
}
