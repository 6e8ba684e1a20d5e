package io.github.gnlc.data.readymade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.data.BundledDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the build has written, and the program that writes them. */
class ReadyMadeTablesTest {
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
  private static final Path README = Path.of("README.md");

  @TempDir
  private Path folder;

  @Test
  void theSameDataGiveTheSameBytesEachTime() throws IOException {
    ReadyMadeTables.write(Gnlc.network(), folder);

    assertThat(namesIn(folder))
        .containsExactly(
            "ABOUT.txt",
            "evidence_with_sources.csv",
            "evidence_with_sources.parquet",
            "gnlc.xlsx",
            "members_by_day.csv",
            "members_by_day.parquet",
            "members_today.csv",
            "members_today.parquet");
    for (String name : namesIn(folder)) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(ReadyMade.FOLDER.resolve(name));
    }
  }

  @Test
  void theZipHasThemAllWithTheNormalFormAndTheLicence() throws IOException {
    Path zip = folder.resolve("tables.zip");
    Path licence = Path.of("src", "main", "resources", "META-INF", "LICENSE-DATA");
    Path dataset = Path.of("src", "main", "dataset");
    assertThat(run(folder.resolve("all"), folder.resolve("texts"), zip, dataset, licence))
        .isEmpty();
    byte[] first = Files.readAllBytes(zip);
    run(folder.resolve("all"), folder.resolve("texts"), zip, dataset, licence);

    assertThat(zip).hasBinaryContent(first);
    String top = "gnlc-tables-" + Gnlc.dataset().version() + "/";
    Set<String> expected = new TreeSet<>(Set.of(top + "LICENSE-DATA"));
    namesIn(ReadyMade.FOLDER).forEach(name -> expected.add(top + name));
    namesIn(dataset).forEach(name -> expected.add(top + "dataset/" + name));
    try (ZipFile read = new ZipFile(zip.toFile())) {
      assertThat(read.stream().map(ZipEntry::getName)).containsExactlyElementsOf(expected);
    }
    assertThat(namesIn(folder.resolve("texts")))
        .containsExactly(
            "ABOUT.txt", "evidence_with_sources.csv", "members_by_day.csv", "members_today.csv");
  }

  @Test
  void theTextsTravelInTheJar() throws IOException {
    for (String name : List.of(
        "ABOUT.txt", "evidence_with_sources.csv", "members_by_day.csv", "members_today.csv")) {
      try (InputStream in = BundledDataset.class.getResourceAsStream("ready-made/" + name)) {
        assertThat(in)
            .as(name)
            .hasBinaryContent(Files.readAllBytes(ReadyMade.FOLDER.resolve(name)));
      }
    }
  }

  @Test
  void saysHowItIsCalledAndWhatCannotBeWritten() throws IOException {
    assertThat(run(folder)).startsWith("Usage: ReadyMadeTables <folder for all>");

    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run(file, folder.resolve("texts"), folder.resolve("tables.zip")))
        .startsWith("The ready-made tables cannot be written: ")
        .contains(file.toString());
  }

  @Test
  void noCellIsOneThatASpreadsheetWouldTakeForAFormula() throws IOException {
    for (ReadyTable table : ReadyMade.TABLES) {
      for (CSVRecord csv : ReadyMade.records(ReadyMade.csv(table))) {
        for (ReadyColumn<?> column : table.columns()) {
          boolean number = column.type() == ColumnType.DECIMAL_NUMBER
              || column.type() == ColumnType.WHOLE_NUMBER;
          String cell = csv.get(column.name());
          assertThat(number ? "" : cell).as(table.name()).doesNotMatch(FORMULA);
          if (number && !cell.isEmpty()) {
            assertThat(Double.parseDouble(cell)).isFinite();
          }
        }
      }
    }
  }

  /** No title begins like a formula today; the next one may. */
  @Test
  void aTextThatBeginsLikeAFormulaIsDefused() throws IOException {
    ReadyTable table = ReadyTable.of(
        "texts",
        "a text",
        ImmutableList.of(ReadyColumn.<String>text("text", "the text", text -> text)),
        List.of("=HYPERLINK(\"https://example.org\")", "-", "Beijing"));
    ReadyMadeTables.writeCsv(table, folder.resolve("texts.csv"));

    assertThat(ReadyMade.records(folder.resolve("texts.csv")))
        .extracting(csv -> csv.get("text"))
        .containsExactly("'=HYPERLINK(\"https://example.org\")", "'-", "Beijing");
  }

  @Test
  void theAboutTellsOfEveryColumnAndHowToCite() throws IOException {
    String about = Files.readString(ReadyMade.FOLDER.resolve("ABOUT.txt"));
    for (ReadyTable table : ReadyMade.TABLES) {
      assertThat(about).contains(table.name() + ": One row is " + table.oneRowIs());
      for (ReadyColumn<?> column : table.columns()) {
        assertThat(about).contains("\n  " + column.name() + ": " + column.meaning() + "\n");
      }
    }
    assertThat(about)
        .contains("\nVersion: " + Gnlc.dataset().version() + "\n")
        .contains("\nHow to cite: " + AboutTables.citation(Gnlc.network()) + "\n")
        .contains("CC BY 4.0")
        .contains("Contains data from GeoNames (https://www.geonames.org/)")
        .contains("keep_default_na=False");
  }

  @Test
  void theReadmeCitesThisVersionAndListsTheColumns() throws IOException {
    String readme = Files.readString(README);
    String cited = readme.replaceAll("\\s+", " ");
    assertThat(cited).contains(AboutTables.citation(Gnlc.network()));
    for (ReadyTable table : ReadyMade.TABLES) {
      assertThat(readme)
          .contains("| " + table.name() + " | " + table.oneRowIs() + " | "
              + String.join(", ", table.columnNames()) + " |");
    }
  }

  @Test
  void theAddressIsThatOfTheProject() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"), UTF_8))
        .contains("<url>" + AboutTables.REPOSITORY + "</url>");
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Runs the program, and returns what it printed. */
  private static String run(Path... arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path argument : arguments) {
      texts.add(argument.toString());
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream errors = new PrintStream(printed, true, UTF_8)) {
      int exitCode = ReadyMadeTables.run(errors, texts.toArray(new String[0]));
      assertThat(exitCode == 0).isEqualTo(printed.size() == 0);
    }
    return printed.toString(UTF_8);
  }
}
