package io.github.gnlc.examples.spark;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Adds the answers to the rows of a table, and sets those aside that cannot be read.
 *
 * <p>The rows stay in their partitions; nothing is shuffled. They are counted while they are
 * written.
 */
final class MatchJob {
  /** What the names of added columns begin with. */
  static final String PREFIX = "gnlc_";

  /** The added column that says why a row was rejected. */
  static final String WHY = PREFIX + "why";

  private static final String ANSWER = PREFIX + "answer";

  private static final Set<String> TAKEN = Stream.concat(
          Stream.of(WHY, ANSWER), Arrays.stream(Answer.TYPE.fieldNames()).map(PREFIX::concat))
      .collect(toImmutableSet());

  /** From here on the cells can be wrong: latitude, longitude and day. */
  private static final int LATITUDE = 3;

  private final Dataset<Row> table;
  private final Column[] cells;
  private final boolean canBeWrong;
  private final NetworkHandle network;

  /**
   * Creates the job of a table.
   *
   * @throws Problem if the table lacks a column, or has one that would be added
   */
  MatchJob(Dataset<Row> table, CityColumns columns, NetworkHandle network) {
    this.table = table;
    this.cells = columns.of(table);
    this.canBeWrong = columns.canBeWrong();
    this.network = network;
    requireFree();
  }

  private void requireFree() {
    for (String name : table.columns()) {
      boolean taken = TAKEN.stream().anyMatch(name::equalsIgnoreCase);
      if (taken) {
        throw new Problem(
            "the table already has a column '" + name + "'; rename it or leave it out");
      }
    }
  }

  /** Writes the answers, then the rejected rows, and returns how many there were of each kind. */
  Summary run(Consumer<Dataset<Row>> output, Consumer<Dataset<Row>> rejected)
      throws InterruptedException {
    Observation ofAnswers = new Observation();
    Observation ofRejected = new Observation();
    Dataset<Row> judged = table.withColumn(WHY, why());
    Dataset<Row> counted =
        judged.observe(ofRejected, count(when(col(WHY).isNotNull(), 1)).as(Summary.REJECTED));
    List<Column> counts = Summary.counts(col(ANSWER));
    output.accept(answered(counted)
        .observe(ofAnswers, counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new))
        .select(outputColumns()));
    Summary summary = Summary.of(ofAnswers.getAsJava(), ofRejected.getAsJava());
    Dataset<Row> wrong = judged.filter(col(WHY).isNotNull());
    // no need to read the table again if there is none
    rejected.accept(summary.rejected() == 0 ? wrong.limit(0) : wrong);
    return summary;
  }

  private Dataset<Row> answered(Dataset<Row> judged) {
    return judged.filter(col(WHY).isNull()).withColumn(ANSWER, answer(network).apply(cells));
  }

  private static UserDefinedFunction answer(NetworkHandle network) {
    UDF6<String, String, String, String, String, String, Row> answer =
        (city, country, region, latitude, longitude, day) ->
            network.matcher().answer(Question.of(city, country, region, latitude, longitude, day));
    return udf(answer, Answer.TYPE);
  }

  /** The columns of the table, then the fields of the answer. */
  private Column[] outputColumns() {
    List<Column> columns = new ArrayList<>();
    for (String name : table.columns()) {
      if (!name.equals(TableFormat.MALFORMED)) {
        columns.add(CityColumns.column(table, name));
      }
    }
    for (String field : Answer.TYPE.fieldNames()) {
      columns.add(col(ANSWER).getField(field).as(PREFIX + field));
    }
    return columns.toArray(Column[]::new);
  }

  /** Why a row is rejected, or null. */
  private Column why() {
    UDF3<String, String, String, String> problem = MatchJob::problem;
    Column wrong = canBeWrong
        ? udf(problem, DataTypes.StringType)
            .apply(Arrays.copyOfRange(cells, LATITUDE, cells.length))
        : lit(null).cast(DataTypes.StringType);
    return TableFormat.hasMalformed(table)
        ? when(
                table.col(TableFormat.MALFORMED).isNotNull(),
                lit("another number of cells than the header, or a wrong quote"))
            .otherwise(wrong)
        : wrong;
  }

  private static String problem(String latitude, String longitude, String day) {
    try {
      Question.of("", "", "", latitude, longitude, day);
      return null;
    } catch (Problem problem) {
      return problem.getMessage();
    }
  }
}
