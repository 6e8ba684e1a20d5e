package io.github.gnlc.dataset;

/**
 * Thrown when Jackson is needed and is not on the class path or module path.
 *
 * <p>But for its annotations, Jackson is an optional dependency: the default network, all questions
 * to it and snapshots do without. It is needed to read and write folders of tables, zips and JSON
 * documents, and to make exports. The message names the artifact to add and the module to require:
 * {@code Tables are read and written with Jackson, which is not there
 * (com/fasterxml/jackson/dataformat/csv/CsvMapper); add the artifact
 * com.fasterxml.jackson.dataformat:jackson-dataformat-csv, …}.
 *
 * <p>It is thrown before anything is read or written.
 */
public final class MissingJacksonException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String missing;

  /**
   * Makes the exception for reading and writing tables.
   *
   * @param cause what Java threw as it looked for a class
   * @hidden
   */
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
   * @param instead what else can be done: {@code "or use a snapshot, which does without"}
   * @param cause what Java threw as it looked for a class
   * @hidden
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
   * {@return the name of the missing class, as Java reports it:
   * {@code "com/fasterxml/jackson/dataformat/csv/CsvMapper"}}
   */
  public String missing() {
    return missing;
  }
}
