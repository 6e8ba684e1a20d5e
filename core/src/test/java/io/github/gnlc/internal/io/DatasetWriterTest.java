package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.time.TimeViews;
import io.github.gnlc.model.Certainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, what is not, and what is left when writing fails at any step. */
class DatasetWriterTest {
  private final Dataset old = TestTables.small().build();
  private final Dataset fresh = TestTables.small().version("2026.2.0").build();

  @TempDir
  private Path temporary;

  private Path target() {
    return temporary.resolve("dataset");
  }

  private List<String> namesBeside() throws IOException {
    try (Stream<Path> entries = Files.list(temporary)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatIsNotThereIsRefused(DatasetFormat format) {
    Path path = temporary.resolve("nowhere").resolve("dataset");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(old, path, format))
        .withMessage("Cannot write " + path + ": there is no folder " + path.getParent()
            + ", create it first; what was there is as it was");
    assertThat(path.getParent()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  void aFileDoesNotTakeThePlaceOfAFolder(DatasetFormat format) throws IOException {
    Files.createDirectory(target());

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(old, target(), format))
        .withMessage("Cannot write " + target()
            + ": it is a folder, expected the path of a file; what was there is as it was");
    assertThat(target()).isEmptyDirectory();
  }

  @Test
  void aFolderDoesNotTakeThePlaceOfAFile() throws IOException {
    Files.writeString(target(), "mine");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(old, target(), DatasetFormat.FOLDER))
        .withMessageContaining("it is a file, expected the path of a folder");
    assertThat(target()).hasContent("mine");
  }

  @Test
  void aFolderOfOtherThingsIsNotReplaced() throws IOException {
    Datasets.write(old, target(), DatasetFormat.FOLDER);
    Files.writeString(target().resolve("README.md"), "mine");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(fresh, target(), DatasetFormat.FOLDER))
        .withMessageContaining("the folder is neither empty nor a dataset, it has README.md");
    assertThat(target().resolve("README.md")).hasContent("mine");
    assertThat(Datasets.read(target())).isEqualTo(old);
  }

  @Test
  void aFolderWithoutADescriptorIsNotReplaced() throws IOException {
    Files.createDirectory(target());
    Files.writeString(target().resolve("members.csv"), "mine");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(old, target(), DatasetFormat.FOLDER))
        .withMessageContaining("neither empty nor a dataset, it has no datapackage.json");
  }

  @Test
  void anEmptyFolderIsReplaced() throws IOException {
    Files.createDirectory(target());

    Datasets.write(old, target(), DatasetFormat.FOLDER);

    assertThat(Datasets.read(target())).isEqualTo(old);
    assertThat(namesBeside()).containsExactly("dataset");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkStaysOne(DatasetFormat format) throws IOException {
    Path real = temporary.resolve("real");
    Datasets.write(old, real, format);
    Files.createSymbolicLink(target(), real);

    Datasets.write(fresh, target(), format);

    assertThat(target()).isSymbolicLink();
    assertThat(Datasets.read(real)).isEqualTo(fresh);
    assertThat(namesBeside()).containsExactly("dataset", "real");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToWhatIsNotThereYetIsFollowed(DatasetFormat format) throws IOException {
    Path real = temporary.resolve("real");
    Files.createSymbolicLink(target(), Path.of("real"));

    Datasets.write(old, target(), format);

    assertThat(target()).isSymbolicLink();
    assertThat(Datasets.read(real)).isEqualTo(old);
    assertThat(namesBeside()).containsExactly("dataset", "real");
  }

  @ParameterizedTest
  @EnumSource
  void thePermissionsOfTheOldStay(DatasetFormat format) throws IOException {
    Datasets.write(old, target(), format);
    Path file =
        format == DatasetFormat.FOLDER ? target().resolve(Schema.DESCRIPTOR_FILE) : target();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    if (format == DatasetFormat.FOLDER) {
      Files.setPosixFilePermissions(target(), PosixFilePermissions.fromString("rwx-w-rwx"));
    }

    Datasets.write(fresh, target(), format);

    assertThat(Datasets.read(target())).isEqualTo(fresh);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(Files.getPosixFilePermissions(target()))
        .isEqualTo(PosixFilePermissions.fromString(
            format == DatasetFormat.FOLDER ? "rwx-w-rwx" : "rw-rw-rw-"));
  }

  @ParameterizedTest
  @EnumSource
  void aNameMayBeAsLongAsTheSystemHasThem(DatasetFormat format) {
    Path path = temporary.resolve("n".repeat(255));

    Datasets.write(old, path, format);
    Datasets.write(fresh, path, format);

    assertThat(Datasets.read(path)).isEqualTo(fresh);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataset/.", "dataset/../dataset", "dataset/../dataset/.", "./dataset"})
  void aPathThatLeadsThroughItselfIsThatPath(String spelling) throws IOException {
    Datasets.write(old, target(), DatasetFormat.FOLDER);
    Path path = Path.of(temporary + "/" + spelling);

    Datasets.write(fresh, path, DatasetFormat.FOLDER);

    assertThat(Datasets.read(target())).isEqualTo(fresh);
    assertThat(namesBeside()).containsExactly("dataset");
  }

  @Test
  void theFolderOneIsInIsReplacedByItsOwnName() throws IOException {
    Datasets.write(old, target(), DatasetFormat.FOLDER);
    Path path = Path.of(temporary + "/x/..");
    Files.createDirectory(temporary.resolve("x"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(fresh, path, DatasetFormat.FOLDER))
        .withMessageContaining("the folder is neither empty nor a dataset, it has dataset, x");
    assertThat(Datasets.read(target())).isEqualTo(old);
  }

  @Test
  void whatWouldNotPassTheChecksIsNotWritten() {
    Dataset wrong = TestTables.small().set("countries", "CN", "alpha3", "C").build();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.write(wrong, target(), DatasetFormat.JSON))
        .withMessageContaining("countries.csv:2: alpha3 'C': expected a text of the form");
    assertThat(target()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aTitleThatIsTooLongIsNotWritten(DatasetFormat format) {
    DatasetInfo info = old.info();
    Dataset wordy = Dataset.of(
        DatasetInfo.builder()
            .name(info.name())
            .title("é".repeat(5001))
            .version(info.version())
            .compiled(info.compiled())
            .contentHash(info.contentHash())
            .build(),
        TestTables.small().tables());

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.write(wordy, target(), format))
        .withMessage("Not a dataset, 1 finding:\ndatapackage.json: title '" + "é".repeat(80)
            + "… (5001 characters)': expected at most 10000 bytes in UTF-8");
    assertThat(target()).doesNotExist();
  }

  @Test
  void aViewIsNotWritten() {
    LocalDate day = LocalDate.of(2023, 1, 1);
    Dataset view = TimeViews.asOf(old, day, Certainty.KNOWN);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Datasets.write(view, target(), DatasetFormat.JSON));
    assertThat(target()).doesNotExist();
  }

  @Test
  void aFolderHasTheTextsThatTheTablesHad() throws IOException {
    Path expected = temporary.resolve("expected");
    TestTables.small().write(expected);
    Datasets.write(old, target(), DatasetFormat.FOLDER);

    for (TableSchema schema : Schema.tables()) {
      String file = schema.fileName();
      assertThat(target().resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
    }
  }

  @Test
  void aDescriptorSaysAllThatOthersNeed() throws IOException {
    Datasets.write(old, target(), DatasetFormat.FOLDER);

    JsonNode json =
        new ObjectMapper().readTree(target().resolve("datapackage.json").toFile());

    assertThat(json.get("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(json.get("created").asText()).isEqualTo("2026-01-31T00:00:00Z");
    assertThat(json.get("resources")).hasSize(Schema.tables().size());
    JsonNode first = json.at("/resources/0");
    assertThat(first.get("path").asText()).isEqualTo("countries.csv");
    assertThat(first.get("mediatype").asText()).isEqualTo("text/csv");
    assertThat(first.at("/dialect/quoteChar").asText()).isEqualTo("\"");
    assertThat(first.get("schema")).isEqualTo(DataPackage.schema(Schema.of("countries")));
  }

  @Test
  void aDocumentHasALineForEachRow() throws IOException {
    Datasets.write(old, target(), DatasetFormat.JSON);

    List<String> lines = Files.readAllLines(target(), StandardCharsets.UTF_8);

    assertThat(lines.subList(0, 9))
        .containsExactly(
            "{",
            "  \"name\":\"test\",",
            "  \"title\":\"A dataset for tests\",",
            "  \"version\":\"2026.1.0\",",
            "  \"compiled\":\"2026-01-31\",",
            "  \"contentHash\":\"" + old.info().contentHash() + "\",",
            "  \"tables\":{",
            "    \"countries\":[",
            "      {\"alpha2\":\"CN\",\"alpha3\":\"CHN\",\"numeric\":\"156\",\"name\":\"China\","
                + "\"region\":\"Asia and the Pacific\"},");
    assertThat(lines)
        .contains("      {\"member_id\":\"kr-nam-gu-busan\",\"kind\":\"parent\","
            + "\"latitude\":35.10168,\"longitude\":129.03004,\"gazetteer_name\":\"Busan\","
            + "\"subdivision\":\"Busan\"},");
    assertThat(lines.subList(lines.size() - 3, lines.size())).containsExactly("    ]", "  }", "}");
  }
}
