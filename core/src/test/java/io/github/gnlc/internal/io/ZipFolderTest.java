package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets in zips, read and refused. */
class ZipFolderTest {
  private final Dataset dataset = TestTables.small().build();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @TempDir
  private Path temporary;

  @BeforeEach
  void putTablesIn() throws IOException {
    Path folder = temporary.resolve("tables");
    TestTables.small().write(folder);
    for (TableSchema schema : Schema.tables()) {
      String file = schema.fileName();
      files.put(file, Files.readAllBytes(folder.resolve(file)));
    }
    files.put(Schema.DESCRIPTOR_FILE, Files.readAllBytes(folder.resolve(Schema.DESCRIPTOR_FILE)));
  }

  private byte[] zip(String prefix) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private Dataset read(byte[] zip, ReadLimits limits) throws IOException {
    return Datasets.read(Files.write(temporary.resolve("own.data"), zip), limits);
  }

  private void assertRefused(byte[] zip, String finding) {
    assertRefused(zip, ReadLimits.defaults(), finding);
  }

  private void assertRefused(byte[] zip, ReadLimits limits, String finding) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip, limits))
        .withMessage("Not a dataset, 1 finding:\n" + finding);
  }

  /** Replaces a name everywhere by one as long, as a zip of two such entries has it. */
  private static byte[] renamed(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gnlc/", "städte/"})
  void aZipIsReadWithItsFilesAtTheTopOrInOneFolder(String prefix) throws IOException {
    assertThat(read(zip(prefix), ReadLimits.defaults())).isEqualTo(dataset);
  }

  @Test
  void whatElseIsInItIsPassedOver() throws IOException {
    files.put("README.md", new byte[10]);
    files.put("docs/", new byte[0]);
    files.put("docs/figure.png", new byte[10]);
    files.put("__MACOSX/._members.csv", new byte[10]);

    assertThat(read(zip(""), ReadLimits.defaults())).isEqualTo(dataset);
  }

  @Test
  void theFolderThatMacosAddsDoesNotCount() throws IOException {
    byte[] plain = zip("gnlc/");
    files.clear();
    files.put("x", plain);
    putTablesIn();
    Map<String, byte[]> within = new LinkedHashMap<>();
    files.forEach((name, bytes) -> within.put("gnlc/" + name, bytes));
    within.remove("gnlc/x");
    within.put("__MACOSX/gnlc/._members.csv", new byte[10]);
    files.clear();
    files.putAll(within);

    assertThat(read(zip(""), ReadLimits.defaults())).isEqualTo(dataset);
  }

  @Test
  void hiddenFilesAndColonsDoNoHarm() throws IOException {
    Map<String, byte[]> within = new LinkedHashMap<>();
    files.forEach((name, bytes) -> within.put("./gnlc/./" + name, bytes));
    within.put("gnlc/notes: 1.txt", new byte[1]);
    within.put("gnlc/._members.csv", new byte[1]);
    within.put(".DS_Store", new byte[1]);
    files.clear();
    files.putAll(within);

    assertThat(read(zip(""), ReadLimits.defaults())).isEqualTo(dataset);
  }

  @Test
  void twoSpellingsOfOneNameAreRefused() throws IOException {
    files.put("./members.csv", files.get("members.csv"));

    assertRefused(
        zip(""), "own.data: './members.csv': is in the zip twice; expected every entry once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gnlc/"})
  void aTableUnderAnotherNameIsRefusedWithTheNearest(String prefix) throws IOException {
    files.put("membrs.csv", new byte[0]);
    files.put("docs/table.csv", new byte[0]);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip(prefix), ReadLimits.defaults()))
        .satisfies(e -> assertThat(e.findings())
            .singleElement()
            .asString()
            .startsWith("membrs.csv: is no table of a dataset; nearest: members.csv"));
  }

  @Test
  void everythingThatIsWrongWithItsTablesIsFound() throws IOException {
    files.remove("awards.csv");
    files.put("publishers.csv", "oops\n".getBytes(StandardCharsets.UTF_8));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip(""), ReadLimits.defaults()))
        .withMessageContaining("awards.csv: the file is missing")
        .withMessageContaining("publishers.csv:1: 'oops': expected the header");
  }

  @Test
  void aZipOfOtherThingsIsRefused() throws IOException {
    files.clear();
    files.put("word/document.xml", new byte[1]);
    files.put("_rels/.rels", new byte[1]);

    assertRefused(
        zip(""),
        "own.data: expected datapackage.json and a CSV file for each table at the top of the zip,"
            + " or in the one folder there; found _rels/.rels");
  }

  @Test
  void anEmptyZipIsRefused() throws IOException {
    files.clear();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip(""), ReadLimits.defaults()))
        .withMessageContaining("or in the one folder there; found nothing");
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    files.put("awards.cs2", files.get("awards.csv"));

    assertRefused(
        renamed(zip(""), "awards.cs2", "awards.csv"),
        "own.data: 'awards.csv': is in the zip twice; expected every entry once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x.csv", "/tmp/x.csv", "a/../../x", "C:\\x.csv", "c:x", "a\\..\\x", ".."})
  void aNameThatLeadsOutIsRefused(String name) throws IOException {
    files.put(name, new byte[1]);

    assertRefused(
        zip(""),
        "own.data: '" + name + "': leads out of the zip; expected a name such as members.csv");
  }

  @Test
  void aBombIsRefusedByItsRatio() throws IOException {
    files.put("zeros", new byte[20_000_000]);

    assertRefused(
        zip(""),
        "own.data: 'zeros': is more than 200 times as large as packed; ReadLimits.ratio can be"
            + " raised");
    ReadLimits more = ReadLimits.builder().ratio(2000).build();
    assertThat(read(zip(""), more)).isEqualTo(dataset);
  }

  @Test
  void aBombIsRefusedByItsSize() throws IOException {
    files.put("zeros", new byte[900_000]);
    ReadLimits limits = ReadLimits.builder().totalBytes(800_000).build();

    assertRefused(
        zip(""),
        limits,
        "own.data: 'zeros': goes beyond the 800000 bytes that are read of all files together;"
            + " ReadLimits.totalBytes can be raised");
  }

  @Test
  void manyEntriesAreRefused() throws IOException {
    ReadLimits limits = ReadLimits.builder().entries(30).build();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip(""), limits))
        .withMessageContaining(
            "is beyond the 30 entries that are read; ReadLimits.entries can be raised");
  }

  @Test
  void aZipCutOffAnywhereInItsFilesIsRefused() throws IOException {
    byte[] zip = zip("");
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
    for (int length = 4; length < directory; length += 101) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatExceptionOfType(DatasetException.class)
          .as("%d bytes", length)
          .isThrownBy(() -> read(cut, ReadLimits.defaults()));
    }
  }

  @Test
  void theTimeZoneOfTheMachineChangesNoByte() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      byte[] utc = written();
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(written()).isEqualTo(utc);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(written()).isEqualTo(utc);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipFolder.write(files, bytes);
    return bytes.toByteArray();
  }

  @Test
  void anEncryptedZipIsRefused() throws IOException {
    byte[] zip = zip("");
    zip[6] |= 1;

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip, ReadLimits.defaults()))
        .withMessageContaining("own.data: cannot be unpacked: encrypted ZIP entry not supported");
  }

  @Test
  void anotherCompressionIsRefused() throws IOException {
    byte[] zip = zip("");
    zip[8] = 12;

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip, ReadLimits.defaults()))
        .withMessageContaining("own.data: cannot be unpacked: ");
  }

  @Test
  void aZipWithBytesChangedIsRefused() throws IOException {
    byte[] zip = zip("");
    zip[100] ^= 0x55;

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(zip, ReadLimits.defaults()))
        .withMessageContaining("own.data: cannot be unpacked: ");
  }
}
