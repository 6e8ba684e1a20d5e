package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.cli.io.StandardOutput;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.json.JsonSchemas;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the answer goes. */
class OutputTest {
  @TempDir
  private Path folder;

  @Test
  void aFileHoldsWhatElseIsPrinted() throws IOException {
    Path file = folder.resolve("members.csv");
    Program ran = Program.run("members", "--format", "csv", "--output", file.toString());
    assertEquals(new Program(0, "", ""), ran);
    assertEquals(CsvExport.of(Gnlc.members()).toText(), Files.readString(file));
    assertEquals(
        0, Program.run("--output", file.toString(), "schema", "dataset").code());
    assertEquals(JsonSchemas.dataset(), Files.readString(file));
  }

  @Test
  void aFailureLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("members.csv"), "before");
    assertEquals(
        1,
        Program.run("members", "--format=csv", "--columns=none", "--output=" + file)
            .code());
    assertEquals("before", Files.readString(file));
  }

  @Test
  void whoWatchesIsToldWhatWasAnnouncedByThen() {
    StringWriter err = new StringWriter();
    String[] asked = {"members", "--country", "IE", "--as-of", "2022-09-02"};
    assertEquals(0, Program.watched(new StringWriter(), err, asked));
    assertEquals(
        Gnlc.asOf(LocalDate.parse("2022-09-02")).caveats(),
        err.toString().lines().toList());
    assertEquals("", Program.run(asked).err());
  }

  @Test
  void theSchemaIsTheLibrarys() {
    assertEquals(JsonSchemas.member(), Program.run("schema", "member").out());
  }

  @Test
  void aReaderThatLeftIsNoFailure() {
    assertEquals("", saidAfter("Broken pipe", 0));
  }

  @Test
  void aFullDiskIsSaidOnce() {
    assertEquals(
        "gnlc members: cannot write to the standard output: No space left on device\n",
        saidAfter("No space left on device", 1));
  }

  private static String saidAfter(String reason, int code) {
    StringWriter err = new StringWriter();
    Writer out = new StandardOutput(new Refusing(reason));
    assertEquals(code, Program.watched(out, err, "members", "--format", "json"));
    return err.toString();
  }

  /** Refuses everything. */
  private static final class Refusing extends Writer {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException(reason);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
