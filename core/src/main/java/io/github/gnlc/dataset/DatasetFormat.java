package io.github.gnlc.dataset;

/** A form in which a dataset is written; all hold the same, and are read alike. */
public enum DatasetFormat {
  /**
   * A folder with a {@code datapackage.json} by Frictionless Data and a CSV file for each table:
   * for editors, spreadsheets, databases and version control.
   */
  FOLDER,
  /**
   * The files of such a folder in one zip, not compressed, since compressed bytes differ from
   * machine to machine.
   */
  ZIP,
  /**
   * One JSON document in UTF-8, a line for each row: {@code {"name":"gnlc", …
   * "tables":{"countries":[{"alpha2":"AD", …}, …], …}}}.
   */
  JSON,
  /** The binary form that opens fastest, as in the jar of {@code gnlc-data}. */
  SNAPSHOT
}
