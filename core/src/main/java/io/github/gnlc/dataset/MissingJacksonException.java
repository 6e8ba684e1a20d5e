package io.github.gnlc.dataset;

/**
 * Thrown when tables are to be read or written and Jackson, which does that, is not there.
 * Snapshots, the default dataset and all questions do without it.
 */
public final class MissingJacksonException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String missing;

  MissingJacksonException(LinkageError cause) {
    super(
        "Tables are read and written with Jackson, which is not there (" + cause.getMessage()
            + "); add the artifact com.fasterxml.jackson.dataformat:jackson-dataformat-csv,"
            + " and in a module-info 'requires com.fasterxml.jackson.dataformat.csv;',"
            + " or use a snapshot, which does without",
        cause);
    this.missing = String.valueOf(cause.getMessage());
  }

  /**
   * Returns what Java says is missing: {@code "com/fasterxml/jackson/dataformat/csv/CsvMapper"}.
   */
  public String missing() {
    return missing;
  }
}
