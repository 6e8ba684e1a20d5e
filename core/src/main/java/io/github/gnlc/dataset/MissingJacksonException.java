package io.github.gnlc.dataset;

/**
 * Thrown when tables are to be read, or tables, JSON or CSV to be written, and Jackson, which does
 * that, is not there. Snapshots, the default dataset and all questions do without it.
 */
public final class MissingJacksonException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String missing;

  public MissingJacksonException(LinkageError cause) {
    this(
        "Tables are read and written",
        "com.fasterxml.jackson.dataformat:jackson-dataformat-csv",
        "com.fasterxml.jackson.dataformat.csv",
        "or use a snapshot, which does without",
        cause);
  }

  /**
   * Makes the exception of something that is done with Jackson.
   *
   * @param what is done: {@code "JSON is written"}
   * @param artifact to add: {@code "com.fasterxml.jackson.core:jackson-databind"}
   * @param module that a module-info is to require: {@code "com.fasterxml.jackson.databind"}
   * @param instead what else can be done: {@code "or use MarkdownExport, which does without"}
   * @param cause what Java threw as it looked for a class
   */
  public MissingJacksonException(
      String what, String artifact, String module, String instead, LinkageError cause) {
    super(
        what + " with Jackson, which is not there (" + cause.getMessage() + "); add the artifact "
            + artifact + ", and in a module-info 'requires " + module + ";', " + instead,
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
