package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program prints, writes and says. */
class BriefCommandTest {
  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void printsMarkdown() {
    assertEquals(0, run("IE"), err::toString);
    assertTrue(printed().startsWith("# Ireland\n"), this::printed);
    assertEquals("", err.toString());
  }

  @Test
  void takesTheCountryAsAnOptionToo() {
    assertEquals(0, run("--country", "MAR", "--language", "FR", "--format", "MD"));
    assertTrue(printed().startsWith("# Maroc\n"), this::printed);
    assertEquals(2, run("--country", "MA", "IE"));
    assertTrue(said("two countries, IE and MA"));
    assertEquals(2, run());
    assertTrue(said("no country; expected an ISO 3166-1 code, such as CN"));
  }

  @Test
  void takesTheFormatFromTheNameOfTheFile() throws IOException {
    Path html = folder.resolve("ie.html");
    assertEquals(0, run("IE", "--output", html.toString()), err::toString);
    assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>"));
    assertTrue(said("brief: wrote " + html));
    Path xlsx = folder.resolve("IE.XLSX");
    assertEquals(0, run("IE", "--output", xlsx.toString()), err::toString);
    assertTrue(Files.readString(xlsx, StandardCharsets.ISO_8859_1).startsWith("PK"));
    assertEquals("", printed());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "and nothing else");
    }
  }

  @Test
  void printsAnyFormatWhenAsked() {
    assertEquals(0, run("IE", "--format=html", "--output=-"));
    assertTrue(printed().startsWith("<!DOCTYPE html>"));
  }

  @Test
  void namesTheNearestCountries() {
    assertEquals(2, run("--country", "XX"));
    assertTrue(said("No country 'XX'; nearest: AX, CX, MX"), err::toString);
    assertFalse(said("Exception"), err::toString);
  }

  @Test
  void listsLanguagesAndFormats() {
    assertEquals(2, run("IE", "--language", "de"));
    assertTrue(said("no language 'de'; expected one of en, fr, es, ar, zh, ru"), err::toString);
    assertEquals(2, run("IE", "--format", "docx"));
    assertTrue(said("no format 'docx'; expected one of md, html, xlsx, pdf"), err::toString);
    assertEquals(2, run("IE", "--as-of", "yesterday"));
  }

  @Test
  void saysWhatItCannotWriteOrRead() {
    assertEquals(1, run("IE", "--output", folder.toString()));
    assertTrue(said("brief: " + folder + " is a folder; expected the path of a file"));
    Path root = folder.getRoot();
    assertEquals(1, run("IE", "--output", root.toString()), err::toString);
    assertTrue(said("brief: " + root + " is a folder; expected the path of a file"));
    assertEquals(1, run("IE", "--output", folder.resolve("no/ie.md").toString()));
    assertTrue(said("there is no folder " + folder.resolve("no")), err::toString);
    assertEquals(1, run("IE", "--dataset", folder.resolve("none").toString()));
    assertFalse(said("\tat "), err::toString);
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("old.pdf"), "old");
    Path font = Files.writeString(folder.resolve("no.ttf"), "no font at all");
    assertEquals(
        1, run("AQ", "--language=zh", "--output=" + file, "--font=" + font), err::toString);
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "and nothing else");
    }
  }

  @Test
  void readsAnotherDatasetAsOfAnotherDay() {
    Path dataset = folder.resolve("own.json");
    Gnlc.network().writeTo(dataset, DatasetFormat.JSON);
    assertEquals(
        0, run("CN", "--dataset", dataset.toString(), "--as-of", "2022-12-31"), err::toString);
    assertTrue(printed().contains("the network as of 31 December 2022"), this::printed);
    assertTrue(printed().contains("- Members known: 7 "), this::printed);
    assertTrue(printed().contains("\n\nMembers, awards and totals are those of that day; "));
  }

  @Test
  void explainsItself() {
    assertEquals(0, run("--help"));
    for (String word : List.of(
        "--language",
        "--format",
        "--output",
        "--as-of",
        "--dataset",
        "--font",
        "Exit codes:",
        "en, fr, es, ar, zh or ru")) {
      assertTrue(printed().contains(word), word);
    }
    assertEquals(0, run("--version"));
    assertTrue(printed().contains("brief 0.1.0"));
  }

  @Test
  void theReadmeShowsWhatItPrints() throws IOException {
    assertEquals(0, run("IE"));
    String readme = Files.readString(Path.of("README.md"));
    String head = printed().substring(0, printed().indexOf("## Awards"));
    assertTrue(readme.contains("```markdown\n" + head), () -> head);
  }

  private int run(String... arguments) {
    return BriefCommand.run(out, new PrintWriter(err, true), arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private boolean said(String words) {
    return err.toString().contains(words);
  }
}
