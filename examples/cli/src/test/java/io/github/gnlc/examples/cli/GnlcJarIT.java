package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.export.CsvExport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar, started as users start it: what another process makes of it. */
class GnlcJarIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir
  private Path folder;

  @Test
  void theBytesAreThoseOfTheLibrary() throws Exception {
    Ran ran = run("members", "--format", "csv");
    assertEquals(0, ran.code);
    assertArrayEquals(
        CsvExport.of(Gnlc.members()).toText().getBytes(StandardCharsets.UTF_8), ran.out);
    assertEquals("", ran.err);
  }

  @Test
  void aFolderIsADataset() throws Exception {
    Path tables = Path.of("..", "..", "data", "src", "main", "dataset");
    Ran ran = run("members", "--country", "IE", "--dataset", tables.toString());
    assertEquals("", ran.err);
    assertEquals(Program.run("members", "--country", "IE").out(), ran.text());
    assertEquals(0, ran.code);
  }

  @Test
  void aReaderMayLeave() throws Exception {
    Process process = start(List.of("members", "--format", "json")).start();
    try (InputStream out = process.getInputStream()) {
      assertEquals('[', out.read());
    }
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", err);
    assertEquals(0, process.waitFor());
  }

  @Test
  void aPipeSeesNoProgressAndNoColours() throws Exception {
    Path file = Files.writeString(folder.resolve("names.csv"), "city\nCork\n");
    Ran ran = run("reconcile", "--column=city", file.toString());
    assertEquals(0, ran.code);
    assertTrue(ran.text().contains("Cork,ie-cork,Cork,"), ran.text());
    assertFalse(ran.err.contains("line "), ran.err);
    assertFalse(run("--help").text().contains("\u001b"));
  }

  @Test
  void afterAFailureThereIsALineAndNoStackTrace() throws Exception {
    Ran ran = run("explain", "cn-hangzou");
    assertEquals(1, ran.code);
    assertEquals(1, ran.err.lines().count(), ran.err);
    assertEquals(2, run("members", "--contry").code);
  }

  /** Containers have this locale. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void allTextIsUtf8InTheLocaleC() throws Exception {
    ProcessBuilder builder = start(List.of("resolve", "西安市", "Bogotá"));
    builder.environment().put("LC_ALL", "C");
    assertEquals(Program.run("resolve", "西安市", "Bogotá").out(), finish(builder).text());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    Path script = folder.resolve("gnlc-completion");
    assertEquals(0, run("completion", "--output", script.toString()).code);
    assertEquals(0, finish(new ProcessBuilder("bash", "-n", script.toString())).code);
    assertEquals("members\n", completed(script, "memb"));
    assertEquals("--country\n", completed(script, "members", "--country"));
    assertEquals("arab-states\n", completed(script, "members", "--region", "ar"));
  }

  /** What bash makes of the last word. */
  private static String completed(Path script, String... words) throws Exception {
    String typed = "gnlc " + String.join(" ", words);
    String call = "source '" + script + "'; COMP_WORDS=(" + typed + "); COMP_CWORD=" + words.length
        + "; _complete_gnlc; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return finish(new ProcessBuilder("bash", "-c", call)).text().replaceAll(" +\n", "\n");
  }

  private static Ran run(String... arguments) throws Exception {
    return finish(start(List.of(arguments)));
  }

  private static ProcessBuilder start(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", System.getProperty("jar")));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** Runs a process to its end; what it says is short, so that no pipe is full before. */
  private static Ran finish(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, err);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Ran(int code, byte[] out, String err) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }
  }
}
