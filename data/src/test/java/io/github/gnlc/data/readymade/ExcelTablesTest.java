package io.github.gnlc.data.readymade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The workbook as its reader reads it, and as it lies in its parts. */
class ExcelTablesTest {
  private static final Path FILE = ReadyMade.FOLDER.resolve(ReadyMadeTables.WORKBOOK);
  private static ReadableWorkbook workbook;

  @BeforeAll
  static void open() throws IOException {
    workbook = new ReadableWorkbook(FILE.toFile(), new ReadingOptions(true, true));
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void hasASheetForEachTableAndOneAboutThem() {
    assertThat(workbook.getSheets().map(Sheet::getName))
        .containsExactly("members_today", "evidence_with_sources", "members_by_day", "about");
  }

  @Test
  void everyCellIsThatOfTheTable() throws IOException {
    for (ReadyTable table : ReadyMade.TABLES) {
      List<Row> rows = workbook.findSheet(table.name()).orElseThrow().read();
      assertThat(rows).hasSize(table.rows().size() + 1);
      for (int c = 0; c < table.columns().size(); c++) {
        assertThat(rows.get(0).getCellText(c)).isEqualTo(table.columns().get(c).name());
        for (int r = 0; r < table.rows().size(); r++) {
          Optional<Cell> cell = rows.get(r + 1).getOptionalCell(c);
          assertThat(value(cell, table.columns().get(c).type()))
              .as("%s, row %s, %s", table.name(), r + 1, table.columns().get(c).name())
              .isEqualTo(table.rows().get(r).get(c));
        }
      }
    }
  }

  @Test
  void daysAreShownAsDays() throws IOException {
    Row row = workbook.findSheet("members_by_day").orElseThrow().read().get(1);

    assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCell(0).getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (Sheet sheet : workbook.getSheets().toList()) {
      for (Row row : sheet.read()) {
        assertThat(row).allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA);
      }
    }
    for (int sheet = 1; sheet <= 4; sheet++) {
      assertThat(part("xl/worksheets/sheet" + sheet + ".xml")).doesNotContain("<f>", "<f ");
    }
  }

  /** In a workbook a text has its type beside it, so it needs no apostrophe. */
  @Test
  void aTextThatBeginsLikeAFormulaStaysAText(@TempDir Path folder) throws IOException {
    ReadyTable table = ReadyTable.of(
        "texts",
        "a text",
        ImmutableList.of(ReadyColumn.<String>text("text", "the text", text -> text)),
        List.of("=1+1"));
    Path file = folder.resolve("texts.xlsx");
    ExcelTables.write(Gnlc.network(), List.of(table), file);

    try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
      Cell cell = read.getFirstSheet().read().get(1).getCell(0);
      assertThat(cell.getType()).isEqualTo(CellType.STRING);
      assertThat(cell.asString()).isEqualTo("=1+1");
    }
  }

  @Test
  void theHeaderStaysInSight() throws IOException {
    for (int sheet = 1; sheet <= 4; sheet++) {
      assertThat(part("xl/worksheets/sheet" + sheet + ".xml"))
          .containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"");
    }
  }

  @Test
  void everyAddressIsALinkToItself() throws IOException {
    for (ReadyTable table : List.of(ReadyMade.MEMBERS, ReadyMade.EVIDENCE)) {
      int column = table.columns().size() - 1;
      assertThat(table.columns().get(column).type()).isEqualTo(ColumnType.ADDRESS);
      Map<String, String> expected = new TreeMap<>();
      for (int r = 0; r < table.rows().size(); r++) {
        Object address = table.rows().get(r).get(column);
        if (address != null) {
          expected.put(new CellAddress(r + 1, column).toString(), address.toString());
        }
      }

      assertThat(links(ReadyMade.TABLES.indexOf(table) + 1)).isEqualTo(expected);
    }
  }

  @Test
  void theLastSheetTellsAboutThem() throws IOException {
    List<List<String>> shown = new ArrayList<>();
    for (Row row : workbook.findSheet("about").orElseThrow().read()) {
      shown.add(List.of(row.getCellText(0), row.getCellText(1), row.getCellText(2)));
    }
    List<List<String>> expected = new ArrayList<>(List.of(List.of("subject", "column", "text")));
    AboutTables.lines(Gnlc.network(), ReadyMade.TABLES)
        .forEach(line -> expected.add(List.of(line.subject(), line.column(), line.text())));

    assertThat(shown).isEqualTo(expected);
  }

  private static @Nullable Object value(Optional<Cell> cell, ColumnType type) {
    if (cell.isEmpty() || cell.get().getType() == CellType.EMPTY) {
      return null;
    }
    return switch (type) {
      case DAY -> day(cell.get());
      case WHOLE_NUMBER -> cell.get().asNumber().longValueExact();
      case DECIMAL_NUMBER -> cell.get().asNumber().doubleValue();
      case TEXT, ADDRESS -> cell.get().asString();
    };
  }

  /** Days are counted in a workbook, from 30 December 1899. */
  private static LocalDate day(Cell cell) {
    BigDecimal days = cell.asNumber();
    return LocalDate.of(1899, 12, 30).plusDays(days.longValueExact());
  }

  /** Where each cell of a sheet that is a link leads. */
  private static Map<String, String> links(int sheet) throws IOException {
    Map<String, String> targets = new TreeMap<>();
    for (Element target :
        elements("xl/worksheets/_rels/sheet" + sheet + ".xml.rels", "Relationship")) {
      targets.put(target.getAttribute("Id"), target.getAttribute("Target"));
    }
    Map<String, String> links = new TreeMap<>();
    for (Element link : elements("xl/worksheets/sheet" + sheet + ".xml", "hyperlink")) {
      links.put(link.getAttribute("ref"), targets.get(link.getAttribute("r:id")));
    }
    return links;
  }

  private static List<Element> elements(String part, String name) throws IOException {
    try {
      NodeList found = DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part(part).getBytes(UTF_8)))
          .getElementsByTagName(name);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      return elements;
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(part + " is no XML", e);
    }
  }

  private static String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(FILE.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
