package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code, links, anchors and commands are read off a page. */
class MarkdownPageTest {
  private static final String TEXT = """
      # What's new, in `0.1`?

      See [the rest](other.md#rest), ![a picture](a.png) and https://example.org/a. `[no](link)`

      ```java
      out.println(1);
      ```

      prints

      ```text
      1
      ```

      ## Code

      ```java
      int i;
      ```

      Then `mvn verify`, or

      ```sh
      mvn -q \\
        test   # now
      ls
      ```

      ## Code
      """;

  @TempDir
  private Path folder;

  @Test
  void aPageIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), TEXT);
    MarkdownPage page = MarkdownPage.of(file);
    assertThat(page.java())
        .containsExactly(
            new Example(file + ":5", "out.println(1);\n", Optional.of("1\n")),
            new Example(file + ":17", "int i;\n", Optional.empty()));
    assertThat(page.links())
        .containsExactlyInAnyOrder("other.md#rest", "a.png", "https://example.org/a");
    assertThat(page.anchors()).containsExactlyInAnyOrder("whats-new-in-01", "code", "code-1");
    assertThat(page.mavenCommands()).containsExactly("mvn -q    test", "mvn verify");
  }

  /** Those of the root, of modules and of examples; no outputs of tests, nothing that is built. */
  @Test
  void allPagesAreFound() {
    assertThat(MarkdownPage.all())
        .extracting(page -> MarkdownPage.ROOT.relativize(page.file()).toString())
        .contains(
            "README.md",
            "CHANGELOG.md",
            "core/README.md",
            "core/testing/README.md",
            "data/README.md",
            "examples/README.md",
            "examples/falsehoods/README.md")
        .noneMatch(name -> name.contains("src/test") || name.contains("target"));
  }
}
