package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.TableNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of CSV files, read and refused. */
class CsvTableTest {
  private static final String FILE = "country_names.csv";
  private static final String HEADER = "alpha2,name\n";

  private final List<Finding> findings = new ArrayList<>();

  private MemoryTable read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private MemoryTable read(byte[] bytes) {
    return CsvTable.read(
        bytes,
        Schema.of(TableNames.COUNTRY_NAMES),
        new ReadBudget(ReadLimits.defaults()),
        findings::add);
  }

  private MemoryTable readEvidence(String text) {
    return CsvTable.read(
        text.getBytes(StandardCharsets.UTF_8),
        Schema.of(TableNames.EVIDENCE),
        new ReadBudget(ReadLimits.defaults()),
        findings::add);
  }

  private static List<String> cells(MemoryTable table) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < table.rowCount(); i++) {
      rows.add(table.line(i) + ": " + table.cell(i, 0) + " | " + table.cell(i, 1));
    }
    return rows;
  }

  private void assertFound(int line, String value, String expected) {
    assertThat(findings).containsExactly(new Finding(FILE, line, "", value, expected));
  }

  @Test
  void readsRowsWithTheirLines() {
    MemoryTable table = read(HEADER + "CN,a\nKR,b\n");

    assertThat(cells(table)).containsExactly("2: CN | a", "3: KR | b");
    assertThat(table.name()).isEqualTo("country_names");
    assertThat(findings).isEmpty();
  }

  @Test
  void readsWhatIsQuotedAndWhatIsNot() {
    MemoryTable table = read(HEADER + "\"CN\",\"a, b\"\nKR,\"a \"\"b\"\"\"\nMA,'a'\nMX,#\n");

    assertThat(cells(table))
        .containsExactly("2: CN | a, b", "3: KR | a \"b\"", "4: MA | 'a'", "5: MX | #");
    assertThat(findings).isEmpty();
  }

  @Test
  void readsABackslashAsItself() {
    assertThat(read(HEADER + "CN,a\\nb\\\n").cell(0, 1)).isEqualTo("a\\nb\\");
  }

  @Test
  void keepsWhiteSpaceForTheChecks() {
    assertThat(read(HEADER + "CN, a \n").cell(0, 1)).isEqualTo(" a ");
  }

  @Test
  void readsAnEmptyCellAsMissingQuotedOrNot() {
    assertThat(cells(read(HEADER + "CN,\nKR,\"\"\n")))
        .containsExactly("2: CN | null", "3: KR | null");
  }

  @Test
  void readsALastLineWithoutItsEnd() {
    assertThat(cells(read(HEADER + "CN,a"))).containsExactly("2: CN | a");
  }

  @Test
  void readsAFileWithAHeaderOnly() {
    assertThat(read(HEADER).rowCount()).isZero();
    assertThat(read("alpha2,name").rowCount()).isZero();
    assertThat(findings).isEmpty();
  }

  @Test
  void readsLinesThatEndAsOnWindows() {
    assertThat(cells(read("alpha2,name\r\nCN,a\r\nKR,b\r\n")))
        .containsExactly("2: CN | a", "3: KR | b");
    assertThat(findings).isEmpty();
  }

  @Test
  void countsLinesAlsoWithinQuotes() {
    MemoryTable table = read(HEADER + "CN,\"a\nb\n\"\nKR,c\nMA,\"d\r\ne\"\r\nMX,f\n");

    assertThat(cells(table))
        .containsExactly("2: CN | a\nb\n", "5: KR | c", "6: MA | d\r\ne", "8: MX | f");
  }

  @Test
  void countsLinesAlsoWithinTheFirstCell() {
    MemoryTable table = read(HEADER + "\"C\n\nN\",a\nKR,b\n");

    assertThat(cells(table)).containsExactly("2: C\n\nN | a", "5: KR | b");
  }

  @Test
  void refusesARowWithAnotherNumberOfCellsAndReadsOn() {
    MemoryTable table = read(HEADER + "CN,\"a\nb\"\nKR\nMA,c,d\nMX,e\n");

    assertThat(findings)
        .containsExactly(
            new Finding(FILE, 4, "", "KR", "expected 2 cells, found 1"),
            new Finding(FILE, 5, "", "MA,c,d", "expected 2 cells, found 3"));
    assertThat(cells(table)).containsExactly("2: CN | a\nb", "6: MX | e");
  }

  @Test
  void refusesAnEmptyLine() {
    read(HEADER + "CN,a\n\nKR,b\n");

    assertFound(3, "", "expected 2 cells, found 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"name,alpha2", "alpha2", "alpha2,name,more", "Alpha2,name", "alpha2, name", "CN,a"})
  void refusesAnotherHeaderAndReadsNoFurther(String header) {
    MemoryTable table = read(header + "\nCN,a\n");

    assertFound(1, header, "expected the header alpha2,name");
    assertThat(table.rowCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'member_id,kind,date,source_id,note,editor_note', 'a,joined,2016,s1,So,Seen'",
    "'member_id,kind,date,source_id,note', 'a,joined,2016,s1,So'",
    "'member_id,kind,date,source_id,editor_note', 'a,joined,2016,s1,Seen'",
    "'member_id,kind,date,source_id', 'a,joined,2016,s1'",
    "'member_id,kind,source_id,note', 'a,joined,s1,So'",
    "'member_id,kind,source_id', 'a,joined,s1'",
  })
  void mayLackColumnsOfWhichEveryCellMayBeEmpty(String header, String line) {
    MemoryTable table = readEvidence(header + "\n" + line + "\n");

    assertThat(findings).isEmpty();
    assertThat(table.columnCount()).isEqualTo(6);
    List<String> names = List.of(header.split(","));
    List<String> cells = List.of(line.split(","));
    for (int column = 0; column < table.columnCount(); column++) {
      int at = names.indexOf(table.columnName(column));
      assertThat(table.cell(0, column))
          .as(table.columnName(column))
          .isEqualTo(at < 0 ? null : cells.get(at));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member_id,date,source_id",
        "member_id,kind",
        "kind,member_id,source_id",
        "member_id,kind,source_id,date",
        "member_id,kind,source_id,source_id",
        "member_id,kind,source_id,remark",
        "member_id,kind,source_id,",
      })
  void mayNeitherLackNorMoveNorAddAnyOther(String header) {
    MemoryTable table = readEvidence(header + "\na,joined,s1\n");

    assertThat(findings)
        .containsExactly(new Finding(
            "evidence.csv",
            1,
            "",
            header,
            "expected the header member_id,kind,date,source_id,note,editor_note"));
    assertThat(table.rowCount()).isZero();
  }

  @Test
  void aRowHasAsManyCellsAsItsHeader() {
    readEvidence("member_id,kind,source_id\na,joined,2016,s1,,\n");

    assertThat(findings)
        .containsExactly(
            new Finding("evidence.csv", 2, "", "a,joined,2016,s1,,", "expected 3 cells, found 6"));
  }

  @Test
  void refusesAnEmptyFile() {
    MemoryTable table = read("");

    assertFound(0, "", "the file is empty; expected at least the header alpha2,name");
    assertThat(table.rowCount()).isZero();
  }

  @Test
  void refusesAByteOrderMarkAndReadsOn() {
    MemoryTable table = read("\uFEFF" + HEADER + "CN,a\n");

    assertFound(1, "", "begins with a byte order mark; expected UTF-8 without one");
    assertThat(cells(table)).containsExactly("2: CN | a");
  }

  @Test
  void refusesBytesThatAreNoUtf8WithTheirLine() {
    read((HEADER + "CN,a\nKR,é\nMA,ö\n").getBytes(StandardCharsets.ISO_8859_1));

    assertFound(3, "", "is not in UTF-8");
  }

  @Test
  void refusesAByteThatIsNoUtf8OnTheLastLine() {
    read((HEADER + "CN,é").getBytes(StandardCharsets.ISO_8859_1));

    assertFound(2, "", "is not in UTF-8");
  }

  @Test
  void refusesTextAfterAQuote() {
    read(HEADER + "CN,a\nKR,\"b\"c\n");

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.line()).isEqualTo(3);
      assertThat(finding.expected()).startsWith("no CSV by RFC 4180: Unexpected character ('c'");
    });
  }

  @Test
  void refusesAQuoteThatIsNotClosedNamingTheRow() {
    read(HEADER + "CN,a\nKR,\"b\nMA,c\nMX,d\n");

    assertFound(3, "", "no CSV by RFC 4180: Missing closing quote for value");
  }

  @Test
  void namesTheFileAfterItsTable() {
    assertThat(Schema.of(TableNames.MEMBERS).fileName()).isEqualTo("members.csv");
  }
}
