package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.query.Selection;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What is written another reader reads, whatever the texts. */
class CsvExportProperties {
  private static final String DANGEROUS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  @Property(tries = 300)
  void everyCellIsReadAsItWas(
      @ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
      throws IOException {
    String csv = CsvExport.of(rows(rows)).withFormulas().delimiter(delimiter).toText();

    assertThat(read(csv, delimiter)).isEqualTo(rows);
  }

  @Property(tries = 300)
  void noCellBeginsLikeAFormula(
      @ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
      throws IOException {
    String csv = CsvExport.of(rows(rows)).delimiter(delimiter).toText();
    List<List<String>> read = read(csv, delimiter);

    assertThat(read).hasSameSizeAs(rows);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 2; column++) {
        String cell = read.get(row).get(column);
        String text = rows.get(row).get(column);
        assertThat(cell.replace("'", "")).isEqualTo(text.replace("'", ""));
        assertThat(cell.length()).isGreaterThanOrEqualTo(text.length());
        CharMatcher others = CharMatcher.anyOf(",;|\t\r\n").and(CharMatcher.isNot(delimiter));
        for (String part : Splitter.on(others).split(cell)) {
          assertThat(part.strip())
              .matches(rest -> rest.isEmpty() || "=+-@".indexOf(rest.charAt(0)) < 0);
        }
        assertThat(cell.isEmpty() || DANGEROUS.indexOf(cell.charAt(0)) < 0).isTrue();
        assertThat(cell.strip())
            .matches(rest -> rest.isEmpty() || "=+-@".indexOf(rest.charAt(0)) < 0);
      }
    }
  }

  @Property(tries = 200)
  void aRecordDoesNotDependOnThoseBeforeIt(@ForAll("mixedRows") List<Map<String, Object>> rows) {
    String csv = CsvExport.of(rows).columns("a", "b").toText();
    StringBuilder alone = new StringBuilder("a,b\r\n");
    for (Map<String, Object> row : rows) {
      alone.append(CsvExport.of(List.of(row)).columns("a", "b").toText().substring(5));
    }

    assertThat(csv).isEqualTo(alone.toString());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void everythingSelectedIsARecord(@ForAll("networks") Network network) throws IOException {
    for (KnownColumns kind : KnownColumns.values()) {
      Selection<?, ?> things = SmallNetwork.everything(network, kind);
      CsvExport export = CsvExport.of(things);
      List<CSVRecord> records =
          CSVFormat.RFC4180.parse(new StringReader(export.toText())).getRecords();

      assertThat(records).hasSize(1 + things.count());
      assertThat(records.get(0).toList()).isEqualTo(export.shownColumns());
      assertThat(records)
          .allMatch(record -> record.size() == export.shownColumns().size());
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    Arbitrary<String> marks = Arbitraries.strings()
        .withChars("=+-@\t\r\n ,;|\"'a\0\uFF1D\uFEFF\u200B#\\")
        .ofMaxLength(6);
    return Arbitraries.oneOf(any, marks).list().ofSize(2).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Map<String, Object>>> mixedRows() {
    Arbitrary<Object> cells =
        Arbitraries.of("=1", "x", "", "a,b", -3, 7L, -33.9, 1e-7, true, List.of("=a", "b"));
    return cells
        .list()
        .ofSize(2)
        .map(row -> (Map<String, Object>) ImmutableMap.of("a", row.get(0), "b", row.get(1)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<Network> networks() {
    return ArbitraryDatasets.datasets().map((Dataset dataset) -> Network.ofDataset(dataset));
  }

  private static List<Map<String, String>> rows(List<List<String>> rows) {
    List<Map<String, String>> maps = new ArrayList<>();
    rows.forEach(row -> maps.add(ImmutableMap.of("a", row.get(0), "b", row.get(1))));
    return maps;
  }

  private static List<List<String>> read(String csv, char delimiter) throws IOException {
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get();
    List<List<String>> cells = new ArrayList<>();
    format.parse(new StringReader(csv)).forEach(record -> cells.add(record.toList()));
    return cells;
  }
}
