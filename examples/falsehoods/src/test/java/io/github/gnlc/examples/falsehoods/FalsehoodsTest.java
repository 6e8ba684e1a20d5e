package io.github.gnlc.examples.falsehoods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page in the README is what the code prints; after a change of data, copy it from target. */
class FalsehoodsTest {
  private static final Path README = Path.of("README.md");
  private static final Path PRINTED = Path.of("target", "README.md");
  private static final String END = "## How it works\n";

  @Test
  void theReadmeHasThePageThatIsPrinted() throws IOException {
    String readme = Files.readString(README);
    String printed = readme.substring(0, readme.indexOf("## Names\n"))
        + Falsehoods.text()
        + readme.substring(readme.indexOf(END));
    Files.writeString(PRINTED, printed);
    List<String> expected = printed.lines().toList();
    List<String> shown = readme.lines().toList();
    for (int i = 0; i < Math.min(expected.size(), shown.size()); i++) {
      assertEquals(expected.get(i), shown.get(i), "line " + (i + 1) + ", see " + PRINTED);
    }
    assertEquals(expected.size(), shown.size(), "lines, see " + PRINTED);
  }

  @Test
  void theReadmeSaysHowManyThereAre() throws IOException {
    assertTrue(
        Files.readString(README).contains("Here are " + Falsehoods.count() + " of them"),
        () -> Falsehoods.count() + " falsehoods");
    assertTrue(Falsehoods.count() >= 20);
  }

  /** Each has its number, in order, and two sentences, code and what it printed. */
  @Test
  void everyFalsehoodHasACounterExampleACallAndItsOutput() {
    String[] entries = Falsehoods.text().split("(?m)^\\*\\*", -1);
    assertEquals(Falsehoods.count(), entries.length - 1);
    for (int i = 1; i < entries.length; i++) {
      String entry = entries[i];
      assertTrue(
          entry.matches("(?s)" + i
              + "\\. [^*\n]+\\.\\*\\* [^\n]+\\.\n\n```java\n.+;\n.*```\n\n```text\n.+\n```\n.*"),
          entry);
    }
  }

  @Test
  void aFalsehoodWithoutItsCounterExampleIsAnError() {
    Page page = new Page();
    page.wrong("A member has wings.");
    String message = assertThrows(
            IllegalStateException.class, () -> page.but(false, "Larnaka has none."))
        .getMessage();
    assertEquals(
        "The data no longer contradict 'A member has wings.'; take it off the list or find another"
            + " counter-example for: Larnaka has none.",
        message);
  }

  @Test
  void theShownCodeIsTheMarkedOneAfterTheAssumption() {
    ShownCode code = ShownCode.of(Memberships.class);
    assertEquals(
        "out.println(Gnlc.awardRounds().ids());\n",
        code.after("The award is given every two years."));
    assertThrows(IllegalStateException.class, () -> code.after("A member has wings."));
  }

  @Test
  void theSourceIsReadInTheFolderOfTheExample() {
    assertThrows(UncheckedIOException.class, () -> ShownCode.of(String.class));
  }
}
