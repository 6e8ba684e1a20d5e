package io.github.gnlc.examples.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How a table lies in files. */
enum TableFormat {
  CSV,
  PARQUET;

  /** The column of a CSV row as it stands in the file, where it has not as many cells as others. */
  static final String MALFORMED = "gnlc_malformed";

  /**
   * Reads a table. All cells of CSV are texts, and {@link #MALFORMED} is added.
   *
   * @param delimiter what separates cells of CSV
   * @param multiLine whether a quoted cell of CSV may go on for lines; files are then not split
   */
  Dataset<Row> read(SparkSession spark, String path, String delimiter, boolean multiLine) {
    if (this == PARQUET) {
      Dataset<Row> table = spark.read().parquet(path);
      requireNotMalformed(Arrays.asList(table.columns()));
      return table;
    }
    List<String> names = header(csv(spark, delimiter, multiLine).option("header", false), path);
    requireNotMalformed(names);
    StructType texts = new StructType();
    for (String name : names) {
      texts = texts.add(name, DataTypes.StringType);
    }
    return csv(spark, delimiter, multiLine)
        .schema(texts.add(MALFORMED, DataTypes.StringType))
        .option("columnNameOfCorruptRecord", MALFORMED)
        // files of other columns are an error, and not read as if they had these
        .option("enforceSchema", false)
        .csv(path);
  }

  /** A table of rejected rows that somebody has mended has the column still. */
  private static void requireNotMalformed(List<String> names) {
    if (names.stream().anyMatch(MALFORMED::equalsIgnoreCase)) {
      throw new Problem(
          "the table already has a column '" + MALFORMED + "'; rename it or leave it out");
    }
  }

  /**
   * The names of the columns, as the first file has them.
   *
   * @throws Problem if a column has no name, or that of another; Spark would make one up
   */
  private static List<String> header(DataFrameReader lines, String path) {
    List<Row> first = lines.csv(path).limit(1).collectAsList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < (first.isEmpty() ? 0 : first.get(0).size()); i++) {
      String name = first.get(0).getString(i);
      if (name == null || name.isBlank()) {
        throw new Problem("the header of " + path + " has no name for column " + (i + 1)
            + "; give it one, or leave the column out");
      }
      if (names.stream().anyMatch(name::equalsIgnoreCase)) {
        throw new Problem("the header of " + path + " has '" + name
            + "' twice, upper and lower case being the same; rename one");
      }
      names.add(name);
    }
    return names;
  }

  private static DataFrameReader csv(SparkSession spark, String delimiter, boolean multiLine) {
    return spark
        .read()
        .option("header", true)
        .option("delimiter", delimiter)
        .option("multiLine", multiLine)
        // quotes in quotes are doubled, by RFC 4180
        .option("escape", "\"")
        .option("ignoreLeadingWhiteSpace", false)
        .option("ignoreTrailingWhiteSpace", false);
  }

  /** Writes a table to a folder that is not there, or replaces what is. */
  void write(Dataset<Row> table, String path, String delimiter) {
    if (this == PARQUET) {
      table.write().mode(SaveMode.Overwrite).parquet(path);
    } else {
      table
          .write()
          .mode(SaveMode.Overwrite)
          .option("header", true)
          .option("delimiter", delimiter)
          .option("escape", "\"")
          // cells stay as they are
          .option("ignoreLeadingWhiteSpace", false)
          .option("ignoreTrailingWhiteSpace", false)
          .csv(path);
    }
  }

  /** Returns whether a table that was read has {@link #MALFORMED}. */
  static boolean hasMalformed(Dataset<Row> table) {
    return Arrays.asList(table.columns()).contains(MALFORMED);
  }
}
