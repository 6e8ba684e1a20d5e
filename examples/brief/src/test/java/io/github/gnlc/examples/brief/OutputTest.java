package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief is written whole, and nothing else of its file changes. */
class OutputTest {
  @TempDir
  private Path folder;

  @Test
  void aReadOnlyFileIsRefusedBeforeAnyWorkIsDone() throws IOException {
    Path file = Files.createFile(folder.resolve("brief.xlsx"));
    assertTrue(file.toFile().setReadOnly());

    Problem problem = assertThrows(Problem.class, () -> Output.check(file));

    assertEquals(
        file + " is read-only; make it writable, or delete it first", problem.getMessage());
  }

  @Test
  void theFileKeepsItsPermissions() throws IOException {
    Path file = Files.createFile(folder.resolve("brief.md"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    write(file);

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of(file), files());
  }

  @Test
  void aLinkStaysOneWhateverItLeadsTo() throws IOException {
    Path file = folder.resolve("brief.md");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("brief.md"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));

    write(second);
    assertEquals(List.of(file, link, second), files());
    assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second));
    assertEquals("new", Files.readString(file));

    Files.delete(file);
    write(link);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aLinkToItselfIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

    Problem problem = assertThrows(Problem.class, () -> write(link));

    assertEquals(
        link + " is a link that leads to itself; expected one to a file", problem.getMessage());
  }

  private static void write(Path file) throws IOException {
    Output.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
