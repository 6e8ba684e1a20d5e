package io.github.gnlc.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the main README is that of {@link ReadmeCode}, and prints what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path CODE = Path.of(
      "src", "test", "java", "io", "github", "gnlc", "examples", "quickstart", "ReadmeCode.java");
  private static final int MOST_BYTES = 9 * 1024;

  @Test
  void theReadmeIsShort() throws IOException {
    assertTrue(Files.size(README) <= MOST_BYTES, Files.size(README) + " bytes");
  }

  @Test
  void theReadmeShowsTheCodeAndItsImports() throws IOException {
    String code = Files.readString(CODE);
    List<String> shown = blocks(Files.readString(README), "```java\n", "```");
    List<String> compiled = blocks(code, "// README begins\n", "// README ends");
    // the third is an endpoint, which the example of Spring shows
    assertEquals(3, shown.size());
    List<String> imports =
        shown.get(0).lines().filter(line -> line.startsWith("import ")).toList();
    assertTrue(code.lines().toList().containsAll(imports), imports::toString);
    assertEquals(4, imports.size());
    assertEquals(bare(compiled.get(0)), bare(shown.get(0).replaceAll("(?m)^import .*$", "")));
    assertEquals(bare(compiled.get(1)), bare(shown.get(1)));
  }

  @Test
  void theReadmeShowsWhatTheCodePrints() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ReadmeCode.useTheLibrary();
    } finally {
      System.setOut(before);
    }
    assertEquals(
        block("text"),
        printed
            .toString(StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n")
            .strip());
  }

  @Test
  void theReadmeNamesTheVersionsOfThisBuild() throws IOException {
    String dependency = block("xml");
    String version = Gnlc.dataset().version();
    assertEquals(
        List.of("io.github.gnlc", "gnlc-data", version),
        List.of(
            between(dependency, "<groupId>", "</groupId>"),
            between(dependency, "<artifactId>", "</artifactId>"),
            between(dependency, "<version>", "</version>")));
    assertTrue(Files.readString(README)
        .contains("`implementation(\"io.github.gnlc:gnlc-data:" + version + "\")`"));
  }

  /** The first block of a language in the README. */
  private static String block(String language) throws IOException {
    return between(Files.readString(README), "```" + language + "\n", "```").strip();
  }

  private static List<String> blocks(String text, String begin, String end) {
    List<String> blocks = new ArrayList<>();
    for (int from = text.indexOf(begin); from >= 0; from = text.indexOf(begin, from + 1)) {
      blocks.add(text.substring(from + begin.length(), text.indexOf(end, from + begin.length())));
    }
    return blocks;
  }

  /** Without comments and white space. */
  private static String bare(String text) {
    return text.replaceAll("\\s+//[^\n]*", "").replaceAll("\\s+", "");
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
