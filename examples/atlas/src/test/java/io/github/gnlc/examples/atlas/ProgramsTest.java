package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ProgramsTest {
  @TempDir
  private Path folder;

  @Test
  void findsABrowserAndItsDriverInAnyFolderOfThePath() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path chrome = program("google-chrome");
    assertEquals(Optional.empty(), Programs.on(folder.toString()), "without a driver");
    Path driver = program("chromedriver");
    String path = empty + File.pathSeparator + folder;
    assertEquals(Optional.of(new Programs(chrome, driver)), Programs.on(path));
  }

  @Test
  void withoutABrowserTestsAreSkippedButFailWhereTheyHaveToRun() {
    Map<String, String> here = Map.of("PATH", folder.toString());
    Map<String, String> inCi = Map.of("PATH", folder.toString(), "CI", "true");
    String skipped =
        assertThrows(TestAbortedException.class, () -> Programs.required(here)).getMessage();
    assertTrue(skipped.endsWith("On Debian: apt-get install chromium chromium-driver."), skipped);
    assertEquals(
        skipped,
        assertThrows(AssertionError.class, () -> Programs.required(inCi)).getMessage());
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
