package io.github.gnlc.data.readymade;

import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The ready-made tables as the build has written them, and as they are to be. */
final class ReadyMade {
  /** Where the build writes them, before the tests run. */
  static final Path FOLDER = Path.of("target", "tables");

  static final List<ReadyTable> TABLES = ReadyMadeTables.tables(Gnlc.network());
  static final ReadyTable MEMBERS = TABLES.get(0);
  static final ReadyTable EVIDENCE = TABLES.get(1);
  static final ReadyTable DAYS = TABLES.get(2);

  private ReadyMade() {}

  static Path csv(ReadyTable table) {
    return FOLDER.resolve(table.name() + ".csv");
  }

  static Path parquet(ReadyTable table) {
    return FOLDER.resolve(table.name() + ".parquet");
  }

  /** The records as another CSV reader sees them. */
  static List<CSVRecord> records(Path csv) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
