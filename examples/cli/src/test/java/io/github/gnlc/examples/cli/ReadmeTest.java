package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README shows is what is printed. */
class ReadmeTest {
  private static final String CONSOLE = "```console\n";

  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void theCommandsPrintThis() {
    int from = readme.indexOf(CONSOLE) + CONSOLE.length();
    List<Transcript> shown = Transcript.of(readme.substring(from, readme.indexOf("```", from)));
    assertTrue(shown.size() > 4, shown::toString);
    for (Transcript each : shown) {
      assertEquals(each.printed(), Program.run(each.words()).out().replace("\r\n", "\n"));
    }
  }

  @Test
  void theFailuresAreThese() {
    assertTrue(readme.contains(Program.run("members", "--contry").err()));
    assertTrue(readme.contains(Program.run("explain", "cn-hangzou").err()));
  }

  @Test
  void theTableHasAllCommands() {
    for (String command : Commands.named().keySet()) {
      assertTrue(readme.contains("\n| `gnlc " + command), command);
    }
  }
}
