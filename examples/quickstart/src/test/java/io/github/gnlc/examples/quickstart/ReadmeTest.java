package io.github.gnlc.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ten lines in the README compile, since they stand here, and print what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path THIS = Path.of(
      "src", "test", "java", "io", "github", "gnlc", "examples", "quickstart", "ReadmeTest.java");

  private static void useTheLibrary(PrintStream out) {
    // README begins
    out.println(Gnlc.members().inCountry("CN").count());
    out.println(Gnlc.members().awardedIn(2024).inCountry("MA").list());
    out.println(Gnlc.members().inRegion(Region.AFRICA).joinedIn(2022).count());

    Member hangzhou = Gnlc.members().get("cn-hangzhou");
    out.println(hangzhou.joined() + ", " + hangzhou.joinedBasis().code());
    Gnlc.evidence()
        .ofMember(hangzhou.id())
        .where(e -> e.kind().claimsJoining())
        .forEach(e -> out.println(e.date() + " says " + Gnlc.sources().get(e.sourceId())));

    out.println(Gnlc.cohorts().get("gnlc-2022").networkMembers().getAsLong());
    out.println(Gnlc.members().inCountry("CN").joinedIn(2024));
    // README ends
  }

  @Test
  void theReadmeShowsTheseLines() throws IOException {
    assertEquals(
        between(Files.readString(THIS), "// README begins\n", "\n    // README ends")
            .stripIndent()
            .strip(),
        block("java"));
  }

  @Test
  void theReadmeShowsWhatTheyPrint() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    useTheLibrary(new PrintStream(printed, true, StandardCharsets.UTF_8));
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
    assertEquals(
        List.of("io.github.gnlc", "gnlc-data", Gnlc.dataset().version()),
        List.of(
            between(dependency, "<groupId>", "</groupId>"),
            between(dependency, "<artifactId>", "</artifactId>"),
            between(dependency, "<version>", "</version>")));
  }

  /** The first block of a language in the README. */
  private static String block(String language) throws IOException {
    return between(Files.readString(README), "```" + language + "\n", "```").strip();
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
