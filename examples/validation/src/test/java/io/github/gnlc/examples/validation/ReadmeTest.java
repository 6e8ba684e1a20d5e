package io.github.gnlc.examples.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.model.Member;
import io.github.gnlc.validation.CityReference;
import io.github.gnlc.validation.LearningCity;
import io.github.gnlc.validation.LearningCityCountry;
import io.github.gnlc.validation.LearningCityRule;
import io.github.gnlc.validation.ValidationResult;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The code of the README is compiled here, and its answers are those that the README states. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path THIS = Path.of(
      "src", "test", "java", "io", "github", "gnlc", "examples", "validation", "ReadmeTest.java");

  // README begins
  record Enrolment(
      @NotNull @LearningCity(country = "CN") String city,
      List<@LearningCity(as = CityReference.ID, asOf = "2022-09-02") String> hosts,
      @LearningCityCountry String country) {}
  // README ends

  @Test
  void theRuleAnswersWhatTheReadmeSays() throws IOException {
    List<Object> answers = new ArrayList<>();
    // README begins
    LearningCityRule rule = LearningCityRule.builder().country("CN").build();
    ValidationResult<Member> verdict = rule.check("Guangzou");
    answers.add(verdict.valid());
    answers.add(verdict.reason());
    answers.add(verdict.nearest());
    answers.add(verdict.message(Locale.ENGLISH));
    // README ends
    String readme = Files.readString(README);
    String[] calls = {"valid()", "reason()", "nearest()", "message(Locale.ENGLISH)"};
    for (int i = 0; i < calls.length; i++) {
      String comment = readme.replaceFirst("(?s).*\nverdict\\." + quoted(calls[i]) + "; +// ", "");
      assertEquals(comment.lines().findFirst().orElseThrow(), answers.get(i).toString());
    }
  }

  private static String quoted(String call) {
    return call.replace("(", "\\(").replace(")", "\\)").replace(".", "\\.");
  }

  @Test
  void theReadmeShowsTheseLines() throws IOException {
    String readme = bare(Files.readString(README));
    List<String> blocks = blocks(Files.readString(THIS));
    assertEquals(2, blocks.size());
    for (String block : blocks) {
      assertTrue(readme.contains("```java" + block + "```"), block);
    }
  }

  /** The lines between the marks, bare. */
  private static List<String> blocks(String source) {
    List<String> blocks = new ArrayList<>();
    String begin = "// README " + "begins\n";
    for (int from = source.indexOf(begin); from >= 0; from = source.indexOf(begin, from + 1)) {
      String block =
          source.substring(from + begin.length(), source.indexOf("// README " + "ends", from));
      blocks.add(bare(block.replaceAll("answers\\.add\\((.*)\\);", "$1;")));
    }
    return blocks;
  }

  /** Without comments and white space. */
  private static String bare(String text) {
    return text.replaceAll("\\s+//[^\n]*", "").replaceAll("\\s+", "");
  }
}
