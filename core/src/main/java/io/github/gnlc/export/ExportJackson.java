package io.github.gnlc.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import io.github.gnlc.dataset.MissingJacksonException;
import java.util.Objects;

/** Jackson, which makes exports, and which an application that makes none may leave out. */
final class ExportJackson {
  private static final String INSTEAD = "or print the values themselves";

  private ExportJackson() {}

  /**
   * Says what to add if Jackson is not there, before anything that makes an export.
   *
   * @throws MissingJacksonException if it is missing
   */
  static void requireJson() {
    try {
      Objects.requireNonNull(JsonMapper.class);
    } catch (LinkageError e) {
      throw new MissingJacksonException(
          "Exports are made",
          "com.fasterxml.jackson.core:jackson-databind",
          "com.fasterxml.jackson.databind",
          INSTEAD,
          e);
    }
  }

  /**
   * Says what to add if Jackson's CSV is not there, before anything that writes CSV.
   *
   * @throws MissingJacksonException if it is missing
   */
  static void requireCsv() {
    try {
      Objects.requireNonNull(CsvFactory.class);
    } catch (LinkageError e) {
      throw new MissingJacksonException(
          "CSV is written",
          "com.fasterxml.jackson.dataformat:jackson-dataformat-csv",
          "com.fasterxml.jackson.dataformat.csv",
          INSTEAD,
          e);
    }
  }
}
