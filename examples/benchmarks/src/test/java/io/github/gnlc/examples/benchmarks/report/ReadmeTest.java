package io.github.gnlc.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String RENEW =
      "; renew it by the command of that subject with -Dreadme=true";

  @TempDir
  Path folder = Path.of("");

  @Test
  void figuresReplaceThoseBetweenTheMarksAndNothingElse() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "before\n" + begin("speed") + "old\n" + end("speed") + "\nafter\n");
    new Readme(folder).replace("speed", "new\n");
    String once = "before\n" + begin("speed") + "\nnew\n\n" + end("speed") + "\nafter\n";
    assertEquals(once, Files.readString(readme));
    new Readme(folder).replace("speed", "new\n");
    assertEquals(once, Files.readString(readme));
  }

  @Test
  void aReadmeWithoutTheMarksIsAnError() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no marks");
    Readme readme = new Readme(folder);
    Exception error =
        assertThrows(IllegalStateException.class, () -> readme.replace("speed", "figures"));
    assertEquals(
        "README.md lacks '" + begin("speed").strip() + "' with '" + end("speed")
            + "' after it; add both lines",
        error.getMessage());
  }

  @Test
  void withoutTheSwitchOnlyTargetIsWritten() throws IOException {
    new Readme(folder, false).write("speed", "figures", "{}");
    assertEquals("figures", Files.readString(folder.resolve("target/speed.md")));
    assertEquals("{}", Files.readString(folder.resolve("target/speed.json")));
    assertTrue(Files.notExists(folder.resolve("README.md")));
    assertTrue(Files.notExists(folder.resolve("results")));
  }

  @Test
  void withItTheResultsAndAllGoalsAreWrittenToo() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(
        readme, begin("all goals") + end("all goals") + "\n" + begin("speed") + end("speed"));
    Figures run = new Figures("speed");
    run.goal(Goal.atLeast("names", 100, "a second", 120));
    new Readme(folder, true).write("speed", "figures", run.json());
    assertEquals(run.json(), Files.readString(folder.resolve("results/speed.json")));
    assertTrue(Files.readString(readme).contains("\nfigures\n"));
    assertTrue(Files.readString(readme)
        .contains("| speed | names | at least 100 a second | 120 a second | yes |\n"));
  }

  @Test
  void theGoalsInTheReadmeOfThisProjectAreThoseOfItsResults() throws IOException {
    String text = Files.readString(README);
    String goals = Overview.of(Path.of("results"));
    assertTrue(text.contains(begin("all goals") + "\n" + goals), goals + RENEW);
  }

  /** What the README shows first is the beginning of the figures of quality, between the marks. */
  @Test
  void theTableShownFirstIsThatOfQuality() throws IOException {
    String text = Files.readString(README);
    int begin = text.indexOf("```text\n") + "```text\n".length();
    String shown = text.substring(begin, text.indexOf("```", begin));
    String figures = text.substring(text.indexOf(begin("quality")), text.indexOf(end("quality")));
    assertTrue(figures.contains("\n" + shown), "copy the first lines of quality over\n" + shown);
  }

  @Test
  void everySubjectOfTheReadmeHasItsMarksAndResults() throws IOException {
    String text = Files.readString(README);
    List<Path> results = Overview.files(Path.of("results"));
    assertTrue(!results.isEmpty());
    for (Path result : results) {
      String subject = result.getFileName().toString().replace(".json", "");
      assertTrue(text.contains(begin(subject)), subject + RENEW);
      assertTrue(text.contains(end(subject)), subject + RENEW);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everySectionOfTheReadmeHasTheFiguresOfItsResults(String subject) throws IOException {
    Path result = Path.of("results", subject + ".json");
    assertTrue(Files.exists(result), result + " is not there" + RENEW);
    JsonNode machine = JsonMapper.builder().build().readTree(result.toFile()).path("machine");
    String java = machine.path("vm").asText() + " " + machine.path("java").asText();
    String text = Files.readString(README);
    String block =
        text.substring(text.indexOf(begin(subject)) + begin(subject).length()).strip();
    assertTrue(block.startsWith(java), subject + " does not begin with " + java + RENEW);
  }

  static Stream<String> subjects() throws IOException {
    return Pattern.compile("<!-- figures of (.+), written by its command -->")
        .matcher(Files.readString(README))
        .results()
        .map(mark -> mark.group(1))
        .filter(subject -> !subject.equals("all goals"));
  }

  private static String begin(String section) {
    return "<!-- figures of " + section + ", written by its command -->\n";
  }

  private static String end(String section) {
    return "<!-- end of figures of " + section + " -->";
  }
}
