package io.github.gnlc.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
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
    String text = Files.readString(Path.of("README.md"));
    String goals = Overview.of(Path.of("results"));
    assertTrue(text.contains(begin("all goals") + "\n" + goals), goals + RENEW);
  }

  @Test
  void everySubjectOfTheReadmeHasItsMarksAndResults() throws IOException {
    String text = Files.readString(Path.of("README.md"));
    List<Path> results = Overview.files(Path.of("results"));
    assertTrue(!results.isEmpty());
    for (Path result : results) {
      String subject = result.getFileName().toString().replace(".json", "");
      assertTrue(text.contains(begin(subject)), subject + RENEW);
      assertTrue(text.contains(end(subject)), subject + RENEW);
    }
  }

  private static String begin(String section) {
    return "<!-- figures of " + section + ", written by its command -->\n";
  }

  private static String end(String section) {
    return "<!-- end of figures of " + section + " -->";
  }
}
