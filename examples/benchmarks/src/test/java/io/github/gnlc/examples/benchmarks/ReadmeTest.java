package io.github.gnlc.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final String BEGIN = "<!-- figures of speed, written by its command -->\n";
  private static final String END = "<!-- end of figures of speed -->";

  @TempDir
  Path folder = Path.of("");

  @Test
  void figuresReplaceThoseBetweenTheMarksAndNothingElse() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "before\n" + BEGIN + "old\n" + END + "\nafter\n");
    new Readme(folder).put("speed", "new\n");
    String once = "before\n" + BEGIN + "\nnew\n\n" + END + "\nafter\n";
    assertEquals(once, Files.readString(readme));
    new Readme(folder).put("speed", "new\n");
    assertEquals(once, Files.readString(readme));
  }

  @Test
  void aReadmeWithoutTheMarksIsAnError() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no marks");
    Readme readme = new Readme(folder);
    Exception error =
        assertThrows(IllegalStateException.class, () -> readme.put("speed", "figures"));
    assertEquals(
        "README.md lacks '" + BEGIN.strip() + "' with '" + END + "' after it; add both lines",
        error.getMessage());
  }

  @Test
  void withoutTheSwitchOnlyTargetIsWritten() throws IOException {
    new Readme(folder, false).write("speed", "figures");
    assertEquals("figures", Files.readString(folder.resolve("target/speed.md")));
    assertTrue(Files.notExists(folder.resolve("README.md")));
  }

  @Test
  void theReadmeOfThisProjectHasTheMarks() throws IOException {
    String text = Files.readString(Path.of("README.md"));
    for (String section : new String[] {"speed", "quality"}) {
      assertTrue(text.contains("<!-- figures of " + section + ", written by its command -->\n"));
      assertTrue(text.contains("<!-- end of figures of " + section + " -->"));
    }
  }
}
