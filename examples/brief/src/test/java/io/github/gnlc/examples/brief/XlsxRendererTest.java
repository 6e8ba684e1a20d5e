package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a spreadsheet reads it. */
class XlsxRendererTest {
  private static final Brief CHINA = Networks.BRIEFS.build("CN", Language.EN);

  @TempDir
  private Path folder;

  @Test
  void hasASheetForEachPart() throws IOException {
    try (ReadableWorkbook book = open(CHINA)) {
      assertEquals(
          List.of(
              "Summary",
              "Members",
              "Evidence",
              "Awards",
              "Practices",
              "Members over time",
              "Findings",
              "Sources"),
          book.getSheets().map(Sheet::getName).toList());
    }
    try (ReadableWorkbook book = open(Networks.BRIEFS.build("CN", Language.ZH))) {
      assertEquals("摘要", book.getFirstSheet().getName());
    }
  }

  @Test
  void daysAreDaysAndNumbersAreNumbers() throws IOException {
    try (ReadableWorkbook book = open(CHINA)) {
      List<Row> members = rows(book, 1);
      assertEquals(1 + CHINA.members().size(), members.size());
      assertEquals("Beijing", members.get(1).getCellText(0));
      assertEquals("between April 2016 and 24 January 2017", members.get(1).getCellText(3));
      Row guangzhou = members.get(4);
      assertEquals(
          LocalDate.parse("2022-09-02"), guangzhou.getCellAsDate(3).get().toLocalDate());
      List<Row> totals = rows(book, 5);
      Cell known = totals.get(totals.size() - 2).getCell(1);
      assertEquals(CellType.NUMBER, totals.get(1).getCell(1).getType());
      assertTrue(known == null || known.getType() == CellType.NUMBER);
      assertEquals(BigDecimal.valueOf(0), totals.get(1).getCellAsNumber(1).get());
    }
  }

  @Test
  void hasEveryPieceOfEvidenceAndEverySource() throws IOException {
    try (ReadableWorkbook book = open(CHINA)) {
      int pieces =
          CHINA.members().stream().mapToInt(member -> member.evidence().size()).sum();
      assertEquals(1 + pieces, rows(book, 2).size());
      assertEquals(1 + CHINA.notes().size(), rows(book, 7).size());
      assertEquals(BigDecimal.ONE, rows(book, 7).get(1).getCellAsNumber(0).get());
    }
    long links = CHINA.notes().stream().flatMap(note -> note.link().stream()).count();
    assertEquals(links, part("xl/worksheets/sheet8.xml").split("<hyperlink ", -1).length - 1);
    assertTrue(part("xl/worksheets/sheet2.xml").contains("state=\"frozen\""));
  }

  @Test
  void aTextIsNoFormula() throws IOException {
    Brief brief = Networks.HOSTILE;
    try (ReadableWorkbook book = open(brief)) {
      List<String> names = rows(book, 1).stream().map(row -> row.getCellText(0)).toList();
      assertTrue(
          names.containsAll(List.of(Networks.IMAGE, Networks.FORMULA, Networks.MARKS)),
          names::toString);
      book.getSheets().forEach(sheet -> {
        try {
          sheet
              .read()
              .forEach(row -> row.forEach(
                  cell -> assertTrue(cell == null || cell.getType() != CellType.FORMULA)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  /** Of two written in one second, no hour would show; so there is to be none. */
  @Test
  void theSameBriefGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(CHINA), bytes(CHINA));
    LocalDate day = CHINA.origin().dataset().compiled();
    List<String> hours = Pattern.compile(">(\\d{4}-\\d{2}-\\d{2}T[^<]*)<")
        .matcher(part("docProps/core.xml"))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
    assertEquals(List.of(day + "T00:00:00Z"), hours);
    try (ZipFile zip = new ZipFile(folder.resolve("china.xlsx").toFile())) {
      assertTrue(zip.stream().allMatch(entry -> entry.getTimeLocal().equals(day.atStartOfDay())));
    }
  }

  private static List<Row> rows(ReadableWorkbook book, int sheet) throws IOException {
    return book.getSheet(sheet).orElseThrow().read();
  }

  private static ReadableWorkbook open(Brief brief) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes(brief)));
  }

  private static byte[] bytes(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer().write(brief, out);
    return out.toByteArray();
  }

  private String part(String name) throws IOException {
    Path file = Files.write(folder.resolve("china.xlsx"), bytes(CHINA));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
