package io.github.gnlc.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes a table as a header and records; apart from what can be said without Jackson. */
final class CsvRecords {
  private static final CsvFactory FACTORY = CsvFactory.builder()
      .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();

  private final ExportTable table;
  private final char delimiter;
  private final boolean defusing;
  private final CsvGenerator csv;

  private CsvRecords(ExportTable table, char delimiter, boolean defusing, CsvGenerator csv) {
    this.table = table;
    this.delimiter = delimiter;
    this.defusing = defusing;
    this.csv = csv;
  }

  static void print(ExportTable table, char delimiter, boolean defusing, Writer out)
      throws IOException {
    try (CsvGenerator csv = FACTORY.createGenerator(out)) {
      csv.setSchema(
          CsvSchema.emptySchema().withColumnSeparator(delimiter).withLineSeparator("\r\n"));
      new CsvRecords(table, delimiter, defusing, csv).print();
    }
  }

  private void print() throws IOException {
    csv.writeStartArray();
    for (String column : table.columns()) {
      printText(column);
    }
    csv.writeEndArray();
    for (int row = 0; row < table.size(); row++) {
      csv.writeStartArray();
      for (String column : table.columns()) {
        print(table.cell(row, column));
      }
      csv.writeEndArray();
    }
  }

  private void print(@Nullable Object cell) throws IOException {
    if (cell instanceof Number) {
      // the generator would quote a number as well, after a text in quotes
      csv.disable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
      csv.writeNumber(Flattening.text(cell));
    } else {
      printText(Flattening.text(cell));
    }
  }

  private void printText(String text) throws IOException {
    String safe = defusing ? SpreadsheetFormulas.defused(text, delimiter) : text;
    boolean formula = !safe.equals(text);
    // a record of one empty cell would be an empty line, which readers skip
    boolean emptyLine = text.isEmpty() && table.columns().size() == 1;
    csv.configure(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS, formula || emptyLine);
    csv.writeString(safe);
  }
}
