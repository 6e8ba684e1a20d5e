package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of one row by RFC 4180, with any delimiter. */
final class Cells {
  private final CSVFormat format;

  Cells(char delimiter) {
    this.format = format(delimiter, "\n");
  }

  /** Returns the format of a file. */
  static CSVFormat format(char delimiter, String lineEnd) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setRecordSeparator(lineEnd)
        .get();
  }

  /**
   * Returns the cells of a row.
   *
   * @throws Problem if its quotes are wrong
   */
  List<String> of(String row) throws Problem {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() == 1) {
        return records.get(0).toList();
      }
    } catch (IOException | UncheckedIOException wrongQuotes) {
      throw new Problem("a quote that is not closed, or text after a closing quote");
    }
    throw new Problem("not one row");
  }
}
