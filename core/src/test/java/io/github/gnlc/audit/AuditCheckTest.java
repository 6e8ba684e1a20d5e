package io.github.gnlc.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Launch;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit as a check of a build. */
class AuditCheckTest {
  private static final String USAGE =
      "Usage: AuditCheck <folder of tables or snapshot> [--fail-on error|warning|notice|info]\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void printsTheReportAndEndsWithZeroIfNothingIsThatSevere() throws Exception {
    TestTables.small().write(folder);

    assertThat(run(folder.toString())).isZero();
    assertThat(printed(out)).isEqualTo(Audits.of(TestTables.small()).toText());
    assertThat(printed(errors)).isEmpty();
  }

  @Test
  void endsWithOneIfSomethingIsThatSevere() throws Exception {
    TestTables.small().write(folder);

    assertThat(run(folder.toString(), "--fail-on", "warning")).isEqualTo(1);
    assertThat(printed(out)).isEqualTo(Audits.of(TestTables.small()).toText());
    assertThat(printed(errors)).isEqualTo("3 findings of severity warning or worse\n");
  }

  @Test
  void failsOnErrorsIfNotToldOtherwise() throws Exception {
    TestTables.small()
        .set("award_rounds", "2024", "ceremony_date", "2022-09-01")
        .write(folder);

    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(printed(errors)).isEqualTo("1 finding of severity error\n");
  }

  @Test
  void endsWithTwoIfTheReportCannotBePrinted() throws Exception {
    TestTables.small().write(folder);
    PrintStream full = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    });

    int exitCode = AuditCheck.run(full, new PrintStream(errors, true, UTF_8), folder.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(printed(errors))
        .isEqualTo("The report of " + folder + " could not be printed, or not all of it, perhaps"
            + " because the disk is full or its reader has ended; print it elsewhere\n");
  }

  @Test
  void readsASnapshotToo() throws Exception {
    Path snapshot = folder.resolve("gnlc.snapshot");
    Files.write(snapshot, Snapshots.toBytes(TestTables.small().build()));

    assertThat(run(snapshot.toString(), "--fail-on", "info")).isEqualTo(1);
    assertThat(printed(out)).isEqualTo(Audits.of(TestTables.small()).toText());
    assertThat(printed(errors)).isEqualTo("26 findings of severity info or worse\n");
  }

  @Test
  void endsWithTwoAndItsUsageIfCalledWrongly() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("x", "--fail-on")).isEqualTo(2);
    assertThat(run("x", "--fail", "error")).isEqualTo(2);
    assertThat(printed(errors)).isEqualTo(USAGE.repeat(3));
    assertThat(printed(out)).isEmpty();
  }

  @Test
  void endsWithTwoForAnUnknownSeverity() {
    assertThat(run(folder.toString(), "--fail-on", "fatal")).isEqualTo(2);
    assertThat(printed(errors))
        .isEqualTo("No severity 'fatal'; expected one of info, notice, warning, error\n" + USAGE);
  }

  @Test
  void endsWithTwoIfTheDatasetIsNotThere() {
    Path nowhere = folder.resolve("nowhere");

    assertThat(run(nowhere.toString())).isEqualTo(2);
    assertThat(printed(errors))
        .isEqualTo("No dataset '" + nowhere
            + "'; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON"
            + " document or a snapshot\n");
  }

  @Test
  void endsWithTwoAndEverythingThatIsWrongIfTheTablesAreBroken() throws Exception {
    TestTables.small().set("members", "cn-beijing", "country", "XX").write(folder);

    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(printed(errors))
        .startsWith("Not a dataset, 1 finding:\nmembers.csv:2: country 'XX'");
    assertThat(printed(out)).isEmpty();
  }

  @Test
  void endsWithTwoIfTheFileIsNoDataset() throws Exception {
    Path text = Files.writeString(folder.resolve("readme.txt"), "Not a snapshot");

    assertThat(run(text.toString())).isEqualTo(2);
    assertThat(printed(errors))
        .isEqualTo("Not a dataset, 1 finding:\nreadme.txt: found text, 'Not a snapshot'; expected a"
            + " folder of tables with datapackage.json, a zip of such a folder, a JSON document or a"
            + " snapshot\n");
  }

  @Test
  void endsWithTwoForATextThatIsNoPath() {
    assertThat(run("a\0b")).isEqualTo(2);
    assertThat(printed(errors)).isEqualTo("'a\0b' is no path: Nul character not allowed\n");
  }

  @Test
  void endsTheJvmWithTheExitCode() throws Exception {
    TestTables.small().write(folder);

    assertThat(runInItsOwnJvm()).isZero();
    assertThat(runInItsOwnJvm("--fail-on", "warning")).isEqualTo(1);
  }

  private int runInItsOwnJvm(String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        "-cp",
        System.getProperty("java.class.path"),
        AuditCheck.class.getName(),
        folder.toString()));
    command.addAll(List.of(options));
    return Launch.java(command.toArray(new String[0])).exitCode();
  }

  private int run(String... arguments) {
    return AuditCheck.run(stream(out), stream(errors), arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private static String printed(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
