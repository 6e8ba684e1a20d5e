package io.github.gnlc.examples.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.model.Certainty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the example prints is what the file beside this test says; a change of data shows here. */
class EvidenceStoryTest {
  @Test
  void tellsTheStoryOfThreeCitiesAndTheAudit() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    EvidenceStory.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String lines = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertEquals(expected(), lines);
  }

  /** The code of the README is compiled here and gives the answers stated. */
  @Test
  void theReadmeShowsCallsThatWork() throws IOException {
    LocalDate day = LocalDate.parse("2018-01-01");
    LocalDate otherDay = LocalDate.parse("2019-01-01");
    Network older = Gnlc.knownOn(day);
    Network newer = Gnlc.network();
    List<Object> answers = new ArrayList<>();
    // README begins
    answers.add(Gnlc.asOf(LocalDate.parse("2020-09-23")).members().count());
    answers.add(
        Gnlc.asOf(LocalDate.parse("2020-09-23"), Certainty.POSSIBLE).members().count());
    answers.add(Gnlc.asOf(day).knownOn(otherDay));
    answers.add(Gnlc.explain().joined("cn-hangzhou").toText());
    answers.add(DatasetDiff.between(older, newer).toMarkdown());
    // README ends
    assertEquals(187, answers.get(0));
    assertEquals(210, answers.get(1));
    String readme = Files.readString(Path.of("README.md"))
        .replaceAll("\\s+//[^\n]*", "")
        .replaceAll("\\s+", "");
    for (String line : lines()) {
      assertTrue(readme.contains(line), line);
    }
  }

  /** The calls above, without white space. */
  private static List<String> lines() throws IOException {
    String source = Files.readString(Path.of(
        "src",
        "test",
        "java",
        "io",
        "github",
        "gnlc",
        "examples",
        "evidence",
        "EvidenceStoryTest.java"));
    String block =
        source.substring(source.indexOf("// README begins") + 16, source.indexOf("// README ends"));
    List<String> lines = new ArrayList<>();
    for (String line : block.replaceAll("\\s+", "").split(";")) {
      lines.add(line.substring("answers.add(".length(), line.length() - 1) + ";");
    }
    assertEquals(5, lines.size());
    return lines;
  }

  private static String expected() throws IOException {
    try (InputStream in = EvidenceStoryTest.class.getResourceAsStream("/expected-output.txt")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
