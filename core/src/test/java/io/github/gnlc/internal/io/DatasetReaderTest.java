package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.SnapshotWriter;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at a path is told by its content; what is no dataset is refused, and said to be so. */
class DatasetReaderTest {
  private static final String EXPECTED =
      "expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document or"
          + " a snapshot";

  private final Dataset dataset = TestTables.small().build();

  @TempDir
  private Path temporary;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(temporary.resolve("own.xls"), bytes);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path folder() throws IOException {
    Path folder = temporary.resolve("tables");
    TestTables.small().write(folder);
    return folder;
  }

  private static void assertRefused(Path path, String finding) {
    assertRefused(path, new FileBytes(), finding);
  }

  private static void assertRefused(Path path, FileBytes reader, String finding) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> new DatasetReader(ReadLimits.defaults(), reader).read(path))
        .satisfies(e -> assertThat(e.findings()).map(Finding::toString).contains(finding));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  void theNameOfAFileSaysNothing(DatasetFormat format) throws IOException {
    Path path = temporary.resolve("members.csv");
    Datasets.write(dataset, path, format);

    assertThat(Datasets.read(path)).isEqualTo(dataset);
  }

  @Test
  void aDocumentMayBeginWithWhiteSpace() throws IOException {
    Path path = temporary.resolve("own");
    Datasets.write(dataset, path, DatasetFormat.JSON);
    Path indented = file(" \t\r\n\n" + Files.readString(path));

    assertThat(Datasets.read(indented)).isEqualTo(dataset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | an empty file",
        "' \\n\\n' | nothing but white space",
        "<!DOCTYPE html>\\n<html> | an HTML page",
        "<html lang=en> | an HTML page",
        "<?xml version='1.0'?> | XML",
        "[{}] | a JSON array",
        "member_id,country,name,distinction\\n | the CSV table members alone",
        "city;country, and so on, in a line that is longer | perhaps a CSV file, 'city;country, and"
            + " so on, in a line that is longer'",
        "Dear reader | text, 'Dear reader'",
      })
  void anotherFileIsRefusedAndNamed(String text, String found) throws IOException {
    assertRefused(file(text.replace("\\n", "\n")), "own.xls: found " + found + "; " + EXPECTED);
  }

  @Test
  void binaryFilesAreRefusedAndNamed() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    byte[] packed = {0x1F, (byte) 0x8B, 8, 0};

    assertRefused(file(picture), "own.xls: found bytes 89 50 4E 47 0D 0A 1A 0A; " + EXPECTED);
    assertRefused(file(packed), "own.xls: found a gzip file; " + EXPECTED);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE"})
  void aDocumentInUtf16IsRefused(Charset charset) throws IOException {
    assertRefused(
        file("{\"name\":\"a\"}".getBytes(charset)),
        "own.xls: found text in UTF-16 or binary data; " + EXPECTED);
  }

  @Test
  void aDocumentWithAByteOrderMarkIsRefused() throws IOException {
    assertRefused(
        file("\uFEFF{}"), "own.xls: found text that begins with a byte order mark; " + EXPECTED);
  }

  @ParameterizedTest
  @CsvSource({"members.csv, UTF-16", "datapackage.json, UTF-16LE", "evidence.csv, UTF-16BE"})
  void aFileOfAFolderInUtf16IsRefused(String name, Charset charset) throws IOException {
    Path file = folder().resolve(name);
    Files.write(file, Files.readString(file).getBytes(charset));

    assertRefused(file.getParent(), name + ":1: is in UTF-16; expected UTF-8");
  }

  @Test
  void aTableInWindows1252IsRefused() throws IOException {
    Path file = folder().resolve("members.csv");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("windows-1252")));

    assertRefused(file.getParent(), "members.csv:8: is not in UTF-8");
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    Path nowhere = temporary.resolve("nowhere");

    assertRefused(nowhere, nowhere + ": there is no such file or folder; " + EXPECTED);
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("empty"));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(folder))
        .withMessage("Not a dataset, 1 finding:\n" + folder
            + ": the folder is empty; expected datapackage.json and a CSV file for each table");
  }

  @Test
  void ofAFileThatCannotBeReadThereIsOneFinding() throws IOException {
    Path folder = folder();
    Files.delete(folder.resolve("datapackage.json"));
    Files.createDirectory(folder.resolve("datapackage.json"));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(folder))
        .withMessage("Not a dataset, 1 finding:\n"
            + "datapackage.json: cannot be read: it is no regular file");
  }

  @Test
  void aTableUnderAnotherNameIsRefusedWithTheNearest() throws IOException {
    Path folder = folder();
    Files.writeString(folder.resolve("membrs.csv"), "");
    Files.writeString(folder.resolve("Awards.CSV"), "");
    Files.writeString(folder.resolve("._members.csv"), "");
    Files.writeString(folder.resolve("notes.txt"), "");

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(folder))
        .satisfies(e -> assertThat(e.findings())
            .map(Finding::toString)
            .satisfiesExactly(
                first -> assertThat(first)
                    .startsWith("Awards.CSV: is no table of a dataset; nearest: awards.csv"),
                second -> assertThat(second)
                    .startsWith("membrs.csv: is no table of a dataset; nearest: members.csv")));
  }

  @Test
  void aFileWithoutPermissionIsRefused() throws IOException {
    FileBytes denied = new FileBytes(file -> {
      throw new AccessDeniedException(file.toString());
    });
    Path file = file("{}");

    assertRefused(file, denied, file + ": cannot be read: permission is denied");
    assertRefused(folder(), denied, "members.csv: cannot be read: permission is denied");
  }

  /** Opens a file after something has happened to it. */
  private static FileBytes after(Happening happening) {
    return new FileBytes(file -> {
      InputStream in = Files.newInputStream(file);
      happening.to(file);
      return in;
    });
  }

  private interface Happening {
    void to(Path file) throws IOException;
  }

  private static void change(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
  }

  private static void lengthen(Path file) throws IOException {
    Files.writeString(file, Files.readString(file) + " ");
  }

  private static void shorten(Path file) throws IOException {
    Files.writeString(file, "{");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
    String changed = "was changed while it was read; read it when nobody writes it";
    for (Happening happening : List.<Happening>of(
        DatasetReaderTest::change, DatasetReaderTest::lengthen, DatasetReaderTest::shorten)) {
      Path file = file("{\"name\":\"test\"}");
      assertRefused(file, after(happening), file + ": " + changed);
      assertRefused(folder(), after(happening), "members.csv: " + changed);
    }
  }

  @Test
  void aFileThatDisappearsWhileItIsReadIsRefused() throws IOException {
    String gone = "disappeared while it was read; read it when nobody writes it";
    Path file = file("{}");

    assertRefused(file, after(Files::delete), file + ": " + gone);
    assertRefused(folder(), after(Files::delete), "members.csv: " + gone);
  }

  @Test
  void aTableThatChangesWhileAnotherIsReadIsRefused() throws IOException {
    Path folder = folder();
    FileBytes reader = new FileBytes(file -> {
      if (file.endsWith("statements.csv")) {
        change(folder.resolve("members.csv"));
        Files.delete(folder.resolve("awards.csv"));
      }
      return Files.newInputStream(file);
    });

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> new DatasetReader(ReadLimits.defaults(), reader).read(folder))
        .satisfies(e -> assertThat(e.findings())
            .map(Finding::toString)
            .containsExactly(
                "awards.csv: disappeared while it was read; read it when nobody writes it",
                "members.csv: was changed while it was read; read it when nobody writes it"));
  }

  @Test
  void aFileIsOpenedOnce() throws IOException {
    List<Path> opened = new ArrayList<>();
    FileBytes reader = new FileBytes(file -> {
      opened.add(file);
      return Files.newInputStream(file);
    });
    for (DatasetFormat format : DatasetFormat.values()) {
      Path path = temporary.resolve(format.name());
      Datasets.write(dataset, path, format);
      new DatasetReader(ReadLimits.defaults(), reader).read(path).evidence();
    }

    assertThat(opened).doesNotHaveDuplicates().hasSize(3 + 1 + Schema.tables().size());
  }

  @Test
  void whatIsDoneToASnapshotLaterDoesNotMatter() throws IOException {
    Path file = file(Snapshots.toBytes(dataset));
    Dataset read = Datasets.read(file);
    Files.writeString(file, "gone");

    assertThat(Decoded.all(read)).isEqualTo(Decoded.all(dataset));
  }

  @Test
  void aFileBeyondTheLimitIsRefused() throws IOException {
    ReadLimits limits = ReadLimits.builder().fileBytes(100).build();
    Path file = file(new byte[101]);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(file, limits))
        .withMessageEndingWith(": has 101 bytes, more than the 100 that are read of a file;"
            + " ReadLimits.fileBytes can be raised");
    Path folder = folder();
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(folder, limits))
        .withMessageContaining("members.csv: has ");
  }

  @Test
  void aFolderBeyondTheLimitsIsRefused() throws IOException {
    Path folder = folder();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(
            () -> Datasets.read(folder, ReadLimits.builder().totalBytes(20_000).build()))
        .withMessageContaining("goes beyond the 20000 bytes that are read of all files together");
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(folder, ReadLimits.builder().rows(20).build()))
        .withMessageContaining("goes beyond the 20 rows that are read of all tables together");
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(
            () -> Datasets.read(folder, ReadLimits.builder().textLength(10).build()))
        .withMessageContaining("goes beyond a limit, ");
  }

  @Test
  void moreFindingsThanTheLimitEndTheReading() throws IOException {
    Path file = folder().resolve("members.csv");
    Files.writeString(file, "member_id,country,name,distinction\n" + ",,,\n".repeat(20));
    ReadLimits limits = ReadLimits.builder().findings(5).build();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(file.getParent(), limits))
        .satisfies(e -> assertThat(e.findings())
            .map(Finding::toString)
            .containsExactly(
                "members.csv: has more than 5 findings, the first are told; mend these and read it"
                    + " again, or raise ReadLimits.findings",
                "members.csv:2: country '': a value is missing",
                "members.csv:2: member_id '': a value is missing",
                "members.csv:2: name '': a value is missing",
                "members.csv:3: country '': a value is missing",
                "members.csv:3: member_id '': a value is missing"));
  }

  @Test
  void aSnapshotBeyondTheLimitsIsRefused() throws IOException {
    Path file = file(Snapshots.toBytes(dataset));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Datasets.read(file, ReadLimits.builder().rows(20).build()))
        .withMessageContaining("goes beyond the 20 rows that are read of all tables together");
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(
            () -> Datasets.read(file, ReadLimits.builder().textLength(10).build()))
        .withMessageContaining("more than the 10 that are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyPathIsRefusedRatherThanTheFolderOfTheProgramRead(String path) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(Path.of(path)))
        .withMessage(
            "Not a dataset, 1 finding:\n'" + path + "': the path is empty; expected a folder"
                + " of tables with datapackage.json, a zip of such a folder, a JSON document or a"
                + " snapshot");
  }

  /** A snapshot with sound checksums of any tables. */
  private static byte[] forged(DatasetInfo info, Map<String, Table> tables) {
    return SnapshotWriter.write(info, List.copyOf(tables.values()), List.of(), Map.of());
  }

  private Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>(TestTables.small().tables());
    tables.put(MemberSection.NAME, MemberSection.of(dataset.members()));
    return tables;
  }

  private void assertForgeryRefused(byte[] snapshot, String message) throws IOException {
    Path file = file(snapshot);
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Datasets.read(file))
        .withMessage("Snapshot is damaged: " + message + "; get a fresh copy");
  }

  @Test
  void aSnapshotWithAnotherDirectoryIsRefused() throws IOException {
    Map<String, Table> tables = tables();
    Dataset other = TestTables.small()
        .set("members", "cn-beijing", "distinction", "capital")
        .build();
    tables.put(MemberSection.NAME, MemberSection.of(other.members()));

    assertForgeryRefused(
        forged(dataset.info(), tables),
        "its directory says distinction 'capital' of cn-beijing where its tables conclude ''");
  }

  @Test
  void aSnapshotWithFewerMembersInItsDirectoryIsRefused() throws IOException {
    Map<String, Table> tables = tables();
    tables.put(
        MemberSection.NAME,
        new MemoryTable.Builder(MemberSection.NAME, MemberSection.COLUMNS).build());

    assertForgeryRefused(
        forged(dataset.info(), tables), "its directory has 0 members, its tables 8");
  }

  @Test
  void aSnapshotWithOtherColumnsOrTablesIsRefused() throws IOException {
    Map<String, Table> columns = tables();
    columns.put("awards", new MemoryTable.Builder("awards", List.of("year")).build());
    Map<String, Table> more = tables();
    more.put("mayors", new MemoryTable.Builder("mayors", List.of("name")).build());

    assertForgeryRefused(
        forged(dataset.info(), columns), "table awards has other columns than [year, member_id]");
    assertForgeryRefused(
        forged(dataset.info(), more), "it has table mayors, which is not one of " + Schema.names());
  }

  @Test
  void aSnapshotWhoseTablesAreWrongIsRefusedWithAllFindings() throws IOException {
    TestTables wrong = TestTables.small()
        .set("countries", "CN", "alpha3", "C")
        .remove("award_sources", "2024/ma-benguerir/s8");
    Map<String, Table> tables = tables();
    tables.putAll(wrong.tables());
    Path file = file(forged(wrong.build().info(), tables));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.read(file))
        .satisfies(e -> assertThat(e.findings())
            .map(Finding::toString)
            .containsExactly(
                "awards.csv:5: member_id 'ma-benguerir': has no source; expected a row of award_sources",
                "countries.csv:2: alpha3 'C': expected a text of the form [A-Z]{3}"));
  }

  @Test
  void aSnapshotWithAnotherHashIsRefused() throws IOException {
    DatasetInfo other = TestTables.small().version("2026.2.0").build().info();

    assertForgeryRefused(
        forged(
            DatasetInfo.builder()
                .name("test")
                .title(other.title())
                .version("2026.1.0")
                .compiled(other.compiled())
                .contentHash(other.contentHash())
                .build(),
            tables()),
        "its content has hash " + dataset.info().contentHash() + ", expected "
            + other.contentHash());
  }
}
