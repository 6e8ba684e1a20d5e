package io.github.gnlc.examples.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.query.Members;
import io.github.gnlc.testing.Misspelling;
import io.github.gnlc.testing.MisspeltName;
import io.github.gnlc.testing.Sample;
import io.github.gnlc.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the README of the kit shows compiles, since it stands here and in {@link ReadmeProperties},
 * and prints what it says.
 */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "core", "testing", "README.md");
  private static final Path SOURCES =
      Path.of("src", "test", "java", "io", "github", "gnlc", "examples", "enrolment");

  @Test
  void samplesPrintWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    draw(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String readme = Files.readString(README);
    int from = readme.indexOf("```text\n") + 8;
    String expected = readme.substring(from, readme.indexOf("```", from));
    String again = readme.replaceFirst("(?s).*\nprints `([^`]*)`.*", "$1");
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(expected + again + "\n");
  }

  private static void draw(PrintStream out) {
    Samples samples = Samples.seeded(42);
    Members chinese = Gnlc.members().inCountry("CN");
    Sample<MisspeltName> misspelt = samples.misspelling(Misspelling.LETTERS_SWAPPED, 1, chinese);
    out.println(misspelt);
    out.println(Gnlc.resolve(misspelt.value().text())
        .member()
        .get()
        .equals(misspelt.value().member()));
    out.println(Samples.replay(misspelt.toString())
        .misspelling(Misspelling.LETTERS_SWAPPED, 1, chinese)
        .equals(misspelt));
    Network synthetic = Samples.seeded(42).network(1000).value().network();
    out.println(synthetic.members().count() + " of "
        + synthetic.members().byCountry().size() + " countries");
  }

  @Test
  void theReadmeShowsCodeThatStandsInTheTests() throws IOException {
    String tests = bare(Files.readString(SOURCES.resolve("ReadmeTest.java"))
        + Files.readString(SOURCES.resolve("ReadmeProperties.java")));
    List<String> blocks = blocks(Files.readString(README));
    assertThat(blocks).hasSize(4);
    for (String block : blocks) {
      assertThat(tests).contains(block);
    }
  }

  private static List<String> blocks(String readme) {
    List<String> blocks = new ArrayList<>();
    for (int from = readme.indexOf("```java");
        from >= 0;
        from = readme.indexOf("```java", from + 1)) {
      blocks.add(bare(readme.substring(from + 7, readme.indexOf("```", from + 7))));
    }
    return blocks;
  }

  /** Without white space. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
