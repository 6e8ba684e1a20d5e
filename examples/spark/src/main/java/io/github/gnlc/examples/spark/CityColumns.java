package io.github.gnlc.examples.spark;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import picocli.CommandLine.Option;

/** Which columns of a table say where a city is; all but the first may be left out. */
final class CityColumns {
  private static final int NEAREST = 3;

  @Option(
      names = "--city-column",
      required = true,
      paramLabel = "NAME",
      description = "The column of the cities.")
  private String city;

  @Option(
      names = "--country-column",
      paramLabel = "NAME",
      description = "The column of the countries: ISO 3166-1 codes or names.")
  private String country;

  @Option(
      names = "--region-column",
      paramLabel = "NAME",
      description = "The column of subdivisions, which are read beside the city: Lowell, MA.")
  private String region;

  @Option(
      names = "--latitude-column",
      paramLabel = "NAME",
      description = "The column of latitudes in degrees; with --longitude-column.")
  private String latitude;

  @Option(
      names = "--longitude-column",
      paramLabel = "NAME",
      description = "The column of longitudes in degrees; with --latitude-column.")
  private String longitude;

  @Option(
      names = "--day-column",
      paramLabel = "NAME",
      description = "The column of the days on which the city must be known to have been a member,"
          + " such as 2024-02-14; without it, today.")
  private String day;

  /**
   * Returns city, country, region, latitude, longitude and day of a table as texts; null texts for
   * those that are left out.
   *
   * @throws Problem if the table lacks one; it names the nearest
   */
  Column[] of(Dataset<Row> table) {
    if ((latitude == null) != (longitude == null)) {
      throw new Problem("--latitude-column and --longitude-column go together; give both or none");
    }
    return Arrays.asList(city, country, region, latitude, longitude, day).stream()
        .map(name -> name == null ? lit(null).cast(DataTypes.StringType) : text(table, name))
        .toArray(Column[]::new);
  }

  /** The cells of a column as texts; a timestamp is read as its day. */
  private static Column text(Dataset<Row> table, String wanted) {
    String name = find(table, wanted);
    Column column = column(table, name);
    DataType type = table.schema().apply(name).dataType();
    boolean moment =
        type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType);
    return (moment ? column.cast(DataTypes.DateType) : column).cast(DataTypes.StringType);
  }

  /** Returns whether a row can be wrong in a cell: one of a coordinate or a day. */
  boolean canBeWrong() {
    return latitude != null || day != null;
  }

  private static String find(Dataset<Row> table, String wanted) {
    List<String> names = Arrays.stream(table.columns())
        .filter(name -> !name.equals(TableFormat.MALFORMED))
        .toList();
    if (names.contains(wanted)) {
      return wanted;
    }
    return names.stream()
        // as Spark does
        .filter(name -> name.equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new Problem("no column '" + wanted + "'; " + nearest(names, wanted)));
  }

  /** A column whose name may have any characters. */
  static Column column(Dataset<Row> table, String name) {
    return table.col("`" + name.replace("`", "``") + "`");
  }

  private static String nearest(List<String> names, String wanted) {
    if (names.isEmpty()) {
      return "the table has no columns";
    }
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return names.stream()
        .sorted(Comparator.comparing(
            name -> distance.apply(name.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT))))
        .limit(NEAREST)
        .collect(joining(", ", "nearest of " + names.size() + ": ", ""));
  }
}
