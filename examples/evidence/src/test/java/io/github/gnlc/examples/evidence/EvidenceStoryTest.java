package io.github.gnlc.examples.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
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
  void tellsTheStoryOfFiveCitiesAndTheAudit() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    EvidenceStory.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String lines = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertEquals(expected(), lines);
  }

  /** Each city is there for something; if the data no longer show it, another city has to. */
  @Test
  void eachCityShowsWhatItIsThereFor() {
    assertEquals(JoinedBasis.COHORT, Gnlc.members().get("cn-guangzhou").joinedBasis());
    assertTrue(joined("cn-guangzhou").toText().contains("unesco.org as reprinted by "));
    assertEquals(JoinedBasis.REPORTED, Gnlc.members().get("cn-hangzhou").joinedBasis());
    assertTrue(joined("cn-hangzhou").isContested());
    assertEquals(JoinedBasis.INFERRED, Gnlc.members().get("cn-beijing").joinedBasis());
    assertEquals(ConclusionStep.INFERENCE, joined("cn-beijing").step());
    assertEquals(5, joined("cn-beijing").taken().get(0).claimants().size());
    assertEquals(
        2,
        Gnlc.evidence()
            .ofMember("cn-beijing")
            .where(evidence -> evidence.kind() == EvidenceKind.NOT_YET)
            .count());
    assertEquals(ConclusionStep.TOO_THIN, Gnlc.explain().status("il-modi-in").step());
    assertEquals(MemberStatus.UNCONFIRMED, Gnlc.allMembers().get("il-modi-in").status());
    assertEquals(MemberStatus.WITHDRAWN, Gnlc.allMembers().get("ma-laayoune").status());
  }

  private static Explanation joined(String id) {
    return Gnlc.explain().joined(id);
  }

  /** The README shows how the output begins. */
  @Test
  void theReadmeShowsTheFirstLines() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.substring(readme.indexOf("```text\n") + 8);
    shown = shown.substring(0, shown.indexOf("```"));
    assertTrue(expected().startsWith(shown), shown);
    String inferred = readme.substring(readme.indexOf("Beijing, China\n"));
    inferred = inferred.substring(0, inferred.indexOf("```"));
    assertTrue(expected().contains(inferred), inferred);
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
    assertEquals(195, answers.get(0));
    assertEquals(216, answers.get(1));
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
