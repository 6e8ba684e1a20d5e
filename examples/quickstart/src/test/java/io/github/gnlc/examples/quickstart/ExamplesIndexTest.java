package io.github.gnlc.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the examples has every one, and each tells what it is for. */
class ExamplesIndexTest {
  private static final Path EXAMPLES = Path.of("..");
  private static final Pattern ROW =
      Pattern.compile("\\| [^|]+\\? \\| \\[([^]]+)]\\(\\1\\) \\| `[^`]+` \\|");

  @Test
  void theIndexHasEveryExample() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(EXAMPLES.resolve("README.md")));
    while (row.find()) {
      listed.add(row.group(1));
    }
    assertEquals(new TreeSet<>(examples()), listed);
  }

  @Test
  void everyExampleHasAProblemACommandAndHowItWorks() throws IOException {
    for (String example : examples()) {
      String readme = Files.readString(EXAMPLES.resolve(example).resolve("README.md"));
      assertTrue(readme.startsWith("# "), example);
      assertTrue(readme.contains("**Problem.**"), example);
      assertTrue(readme.contains("```sh\nmvn "), example);
      assertTrue(readme.contains("```text\n") || readme.contains("!["), example);
      assertTrue(readme.contains("\n## How "), example);
    }
  }

  /** The folders that Maven builds; those within another are part of it. */
  private static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .toList();
    }
  }
}
