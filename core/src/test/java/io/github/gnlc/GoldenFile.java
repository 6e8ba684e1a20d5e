package io.github.gnlc;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the wording of a report, beside the test that compares it. */
public final class GoldenFile {
  private static final Path EXPECTED = Path.of("src/test/resources");
  private static final Path ACTUAL = Path.of("target/golden");

  private GoldenFile() {}

  /**
   * Compares a text with the file of this name in the test's package. If they differ, the text is
   * written below {@code target/golden}; copy it over the file if the new wording is meant.
   */
  public static void assertSame(Class<?> test, String name, String actual) throws IOException {
    Path file = Path.of(test.getPackageName().replace('.', '/'), name);
    Path expected = EXPECTED.resolve(file);
    if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
      Path written = ACTUAL.resolve(file);
      Files.createDirectories(written.getParent());
      Files.writeString(written, actual);
      fail("The text in %s is not that of %s", written, expected);
    }
  }
}
