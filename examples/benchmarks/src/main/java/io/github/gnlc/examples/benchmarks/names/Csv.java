package io.github.gnlc.examples.benchmarks.names;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this project. */
public final class Csv {
  private static final ObjectReader READER =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private Csv() {}

  /** The cells of each row, without the header. */
  public static List<String[]> read(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource);
        MappingIterator<String[]> rows = READER.readValues(in)) {
      List<String[]> all = rows.readAll();
      return all.subList(1, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
