package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the command writes, and what it prints. */
class AtlasTest {
  private static final int MOST_BYTES = 1_500_000;

  private static final Path FOLDER = Path.of("target", "atlas");

  private static String printed;
  private static String page;

  @BeforeAll
  static void write() throws IOException {
    printed = printed(0);
    page = Files.readString(FOLDER.resolve("atlas.html"));
  }

  /** What the command prints, or tells if it ends with another code than 0. */
  private static String printed(int code, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(code, Atlas.run(arguments, stream(out), stream(err)), err.toString());
    assertEquals("", (code == 0 ? err : out).toString(StandardCharsets.UTF_8));
    return (code == 0 ? out : err)
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void thePageIsSmallEnoughToBeSent() throws IOException {
    assertTrue(Files.size(FOLDER.resolve("atlas.html")) < MOST_BYTES);
  }

  /** What would ask a server: other files, pictures, fonts. Links wait for a click. */
  @Test
  void thePageBringsAllThatItNeeds() {
    String head = page.substring(0, page.indexOf("<script"));
    for (String asking : List.of("src=", "<link", "@import", "url(", "srcset", "<iframe")) {
      assertFalse(head.contains(asking), asking);
    }
    assertTrue(head.contains("default-src 'none'"), "policy");
    assertFalse(page.contains("<script src"), "script");
    assertFalse(head.contains("{{"), "a part of the template is not filled");
  }

  @Test
  void thePictureOfTheMapIsNotEmpty() throws IOException {
    for (String name : List.of("map.png", "growth.png")) {
      BufferedImage image = ImageIO.read(FOLDER.resolve(name).toFile());
      assertEquals(2016, image.getWidth(), name);
      long colours = IntStream.range(0, image.getWidth() * image.getHeight())
          .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
          .distinct()
          .limit(50)
          .count();
      assertEquals(50, colours, name);
    }
  }

  @Test
  void theSameDataGiveTheSameBytes(@TempDir Path other) throws IOException {
    printed(0, other.toString());
    for (String name : List.of("atlas.html", "map.svg", "growth.svg", "map.png", "growth.png")) {
      assertArrayEquals(
          Files.readAllBytes(FOLDER.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
    }
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.substring(readme.indexOf("```text\n") + 8);
    shown = shown.substring(0, shown.indexOf("```"));
    assertEquals(printed.replace('\\', '/'), shown);
  }

  @Test
  void tooMuchIsRefused() {
    assertEquals(
        "3 arguments: a, b, c; expected at most a folder and a dataset\n",
        printed(2, "a", "b", "c"));
  }

  @Test
  void whatCannotBeReadOrWrittenIsToldInOneLine(@TempDir Path other) throws IOException {
    String missing = other.resolve("none.zip").toString();
    assertOneLine("none.zip: ", printed(2, other.toString(), missing));
    String empty = Files.createFile(other.resolve("nothing")).toString();
    assertOneLine("nothing: found an empty file", printed(2, other.toString(), empty));
    assertOneLine("cannot be written: ", printed(2, empty));
  }

  private static void assertOneLine(String named, String told) {
    assertEquals(told.length() - 1, told.indexOf('\n'), told);
    assertTrue(told.contains(named), told);
  }
}
