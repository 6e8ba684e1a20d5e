package io.github.gnlc.examples.owndata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example prints and writes is what the files beside this test say. */
class OwnDataTest {
  private static final Path OWN = Path.of("kr-learning-cities");

  @TempDir
  private Path target;

  @Test
  void tellsTheStory() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    OwnData.print(new PrintStream(printed, true, StandardCharsets.UTF_8), OWN, target);
    assertEquals(
        expected("expected-output.txt"),
        printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    assertEquals(expected("ours.geojson"), Files.readString(target.resolve("ours.geojson")));
  }

  /** The folder that the README of the data shows is the one that the example reads. */
  @Test
  void theReadmeShowsTheseTables() throws IOException {
    String readme = withoutSpaces(Files.readString(Path.of("..", "..", "data", "README.md")));
    for (String table : new String[] {
      "datapackage.json",
      "publishers.csv",
      "sources.csv",
      "members.csv",
      "member_names.csv",
      "evidence.csv"
    }) {
      String shown =
          withoutSpaces("kr-learning-cities/" + table + Files.readString(OWN.resolve(table)));
      assertTrue(readme.contains(shown), () -> "The README does not show " + shown);
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String expected(String file) throws IOException {
    try (InputStream in = OwnDataTest.class.getResourceAsStream("/" + file)) {
      assertNotNull(in, file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
