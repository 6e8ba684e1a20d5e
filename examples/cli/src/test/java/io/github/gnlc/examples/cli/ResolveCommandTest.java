package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the names come from. */
class ResolveCommandTest {
  private static final String XIAN =
      "'西安市' is Xi'an, CN (cn-xi-an) by the name '西安市': as recorded (1.0)\n";

  @TempDir
  private Path folder;

  @Test
  void readsTheStandardInput() {
    assertEquals(XIAN, Program.runOn("西安市\n", "resolve", "-").out());
    assertEquals(XIAN, Program.runOn("西安市", "resolve", "--file", "-").out());
    assertEquals("", Program.runOn("", "resolve", "-").out());
  }

  @Test
  void readsAFileWithAByteOrderMarkOrWithout() throws IOException {
    for (String mark : new String[] {"", "\uFEFF"}) {
      Path file = Files.writeString(folder.resolve("names.txt"), mark + "西安市\r\n");
      assertEquals(XIAN, Program.run("resolve", "--file", file.toString()).out());
    }
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    byte[] bogota = "Bogotá\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("names.txt"), bogota);
    Program ran = Program.run("resolve", "--file", file.toString());
    assertEquals(1, ran.code());
    assertEquals("gnlc resolve: the names are not in UTF-8; convert the file first\n", ran.err());
  }

  @Test
  void countryAndLanguageAreKnownBesideTheName() {
    assertTrue(Program.run("resolve", "Granada", "--country", "Nicaragua")
        .out()
        .startsWith("'Granada' is Granada, NI (ni-granada)"));
    assertTrue(Program.run("resolve", "Cork", "--country", "Atlantis")
        .out()
        .startsWith("'Cork' is no member: the country given with it does not exist (Atlantis; "));
  }

  @Test
  void endsWith1IfAMatchIsRequiredAndMissing() {
    assertEquals(0, Program.run("resolve", "Cork", "Seoul").code());
    assertEquals(0, Program.run("resolve", "Cork", "--require-match").code());
    Program ran = Program.run("resolve", "Cork", "Seoul", "--require-match");
    assertEquals(1, ran.code());
    assertEquals(
        "gnlc resolve: not every text means one member: 1 matched, 0 ambiguous, 1 none (it is the"
            + " name of another place 1) of 2\n",
        ran.err());
  }

  @Test
  void tellsItsProgressOnATerminalAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("names.txt"), "Cork\n".repeat(1025));
    assertEquals("", Program.run("resolve", "--file", file.toString()).err());
    StringWriter err = new StringWriter();
    Program.watched(new StringWriter(), err, "resolve", "--file", file.toString());
    assertEquals("1024 names\n1025 names\n", err.toString());
  }
}
