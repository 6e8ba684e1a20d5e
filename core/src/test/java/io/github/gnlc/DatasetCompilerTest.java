package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler of datasets, from a folder of tables to a snapshot. */
class DatasetCompilerTest {
  private static final String GOLDEN = "small-snapshot.sha256";

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @TempDir
  private Path temporary;

  private Path folder(TestTables tables) throws IOException {
    Path folder = temporary.resolve("dataset");
    tables.write(folder);
    return folder;
  }

  private Path target() {
    return temporary.resolve("target").resolve("classes").resolve("a.snapshot");
  }

  private int run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    PrintStream stream = new PrintStream(errors, true, StandardCharsets.UTF_8);
    return DatasetCompiler.run(stream, texts);
  }

  private String printed() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheSnapshotOfAFolderAndPrintsNothing() throws IOException {
    Path folder = folder(TestTables.small());

    assertThat(run(folder, target())).isZero();
    assertThat(printed()).isEmpty();
    assertThat(Files.readAllBytes(target()))
        .isEqualTo(Snapshots.toBytes(TestTables.small().build()));
  }

  @Test
  void replacesAnOlderSnapshot() throws IOException {
    Files.createDirectories(target().getParent());
    Files.writeString(target(), "something much older");

    run(folder(TestTables.small()), target());

    byte[] written = Files.readAllBytes(target());
    assertThat(Snapshots.open(() -> new ByteArrayInputStream(written)))
        .isEqualTo(TestTables.small().build());
  }

  @Test
  void givesTheSameBytesForTheSameTables() throws IOException {
    Path folder = folder(TestTables.small());
    Path second = temporary.resolve("second.snapshot");

    run(folder, target());
    run(folder, second);

    assertThat(target()).hasSameBinaryContentAs(second);
  }

  /** The layout of snapshots changes only on purpose, and with their format version. */
  @Test
  void givesTheBytesThatItAlwaysGave() throws IOException {
    String golden =
        Resources.toString(Resources.getResource(TestTables.class, GOLDEN), StandardCharsets.UTF_8);
    String expected =
        golden.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();

    byte[] snapshot = Snapshots.toBytes(TestTables.small().build());

    assertThat(Hashing.sha256().hashBytes(snapshot)).hasToString(expected);
  }

  @Test
  void printsAllThatIsWrongAndWritesNothing() throws IOException {
    TestTables tables =
        TestTables.small().set("countries", "CN", "alpha3", "C").set("sources", "s1", "title", "");

    assertThat(run(folder(tables), target())).isEqualTo(1);
    assertThat(printed().lines())
        .containsExactly(
            "Not a dataset, 2 findings:",
            "countries.csv:2: alpha3 'C': expected a text of the form [A-Z]{3}",
            "sources.csv:2: title '': expected either a title or a description");
    assertThat(target()).doesNotExist();
    assertThat(temporary.resolve("target")).doesNotExist();
  }

  @Test
  void leavesAnOlderSnapshotWhereTheTablesAreWrong() throws IOException {
    Files.createDirectories(target().getParent());
    Files.writeString(target(), "older");

    run(folder(TestTables.small().set("sources", "s1", "title", "")), target());

    assertThat(target()).hasContent("older");
  }

  @Test
  void saysThatAFolderIsNotThere() {
    assertThat(run(temporary.resolve("nowhere"), target())).isEqualTo(1);
    assertThat(printed())
        .contains("nowhere: there is no such folder; expected one with datapackage.json and a CSV"
            + " file for each table");
    assertThat(target()).doesNotExist();
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path folder = folder(TestTables.small());

    assertThat(run(folder, temporary)).isEqualTo(1);
    assertThat(printed()).startsWith("The snapshot cannot be written: ").contains("" + temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b c"})
  void saysHowItIsCalled(String arguments) {
    assertThat(run((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ", -1))))
        .isEqualTo(2);
    assertThat(printed())
        .isEqualTo("Usage: DatasetCompiler <folder with the tables> <snapshot to write>"
            + System.lineSeparator());
  }

  @Test
  void endsQuietlyWhereAllIsWell() throws IOException {
    DatasetCompiler.main(
        new String[] {folder(TestTables.small()).toString(), target().toString()});

    assertThat(target()).exists();
  }
}
