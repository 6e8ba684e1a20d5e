package io.github.gnlc.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * A form in which a network's dataset is written to a path:
 *
 * <pre>{@code
 * Gnlc.network().writeTo(Path.of("gnlc.zip"), DatasetFormat.ZIP);
 * Network.open(Path.of("gnlc.zip")).dataset();   // gnlc 2026.12.0
 * }</pre>
 *
 * <p>All forms hold the same: a dataset that is written in one, read, and written in another keeps
 * its content hash, and the same dataset gives the same bytes on every machine. The form is told by
 * the content when it is read; the name of a file means nothing. All but {@link #SNAPSHOT} need
 * Jackson, and throw {@link MissingJacksonException} without it.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package,
 *     Frictionless Data</a>
 */
public enum DatasetFormat {
  /**
   * A folder with a {@code datapackage.json} by Frictionless Data and a CSV file for each table:
   * for editors, spreadsheets, databases and version control.
   */
  FOLDER,
  /**
   * The files of such a folder in one zip. They are not compressed, since compressed bytes differ
   * from machine to machine; any zip with the files at its top or in one folder is read.
   */
  ZIP,
  /**
   * One JSON document in UTF-8, a line for each row: {@code {"name":"gnlc", …
   * "tables":{"countries":[{"alpha2":"AD", …}, …], …}}}. {@code JsonSchemas.dataset()} returns its
   * JSON Schema.
   */
  JSON,
  /**
   * The binary form that opens fastest and needs no Jackson, as in the jar of {@code gnlc-data}.
   */
  SNAPSHOT;

  @JsonCreator
  static DatasetFormat fromJson(String code) {
    return Codes.find(values(), code, "dataset format");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
