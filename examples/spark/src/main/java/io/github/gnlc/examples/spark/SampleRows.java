package io.github.gnlc.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.gnlc.model.Member;
import io.github.gnlc.testing.AddressLine;
import io.github.gnlc.testing.MisspeltName;
import io.github.gnlc.testing.Samples;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows as people write them, each with the member that it means: of ten, two are misspelt, one is a
 * line of an address, three are no members and four as recorded. Of every other ten, those of
 * members have the country beside them.
 *
 * <p>A row depends on its number and the seed alone, so that a table is the beginning of any longer
 * one. Longer tables go through the same samples again and again, so far apart that no matcher
 * remembers them.
 */
final class SampleRows {
  static final long SEED = 18;

  /** More than twice what a matcher remembers. */
  static final long SAMPLES = 250_000;

  private static final StructType TYPE = new StructType()
      .add("id", DataTypes.LongType)
      .add("city", DataTypes.StringType)
      .add("country", DataTypes.StringType)
      .add("expected", DataTypes.StringType);

  private SampleRows() {}

  /** Draws the samples of a table of so many rows, in so many partitions. */
  static Dataset<Row> samples(SparkSession spark, long rows, int partitions) {
    MapPartitionsFunction<Long, Row> draw = SampleRows::draw;
    return spark
        .range(0, Math.min(rows, SAMPLES), 1, partitions)
        .mapPartitions(draw, Encoders.row(TYPE));
  }

  /** Returns so many rows in their order, in so many partitions, made of samples. */
  static Dataset<Row> table(SparkSession spark, Dataset<Row> samples, long rows, int partitions) {
    Dataset<Row> rounds = spark.range((rows + SAMPLES - 1) / SAMPLES).toDF("round");
    return samples
        .crossJoin(rounds)
        .withColumn("id", col("round").multiply(SAMPLES).plus(col("id")))
        .drop("round")
        .filter(col("id").lt(rows))
        .repartitionByRange(partitions, col("id"))
        .sortWithinPartitions("id");
  }

  private static Iterator<Row> draw(Iterator<Long> ids) {
    Samples samples = Samples.seeded(SEED);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ids.hasNext();
      }

      @Override
      public Row next() {
        long id = ids.next();
        return row(id, samples.atDraw(id + 1));
      }
    };
  }

  private static Row row(long id, Samples samples) {
    int kind = (int) (id % 10);
    if (kind < 2) {
      MisspeltName name = samples.misspelling().value();
      return row(id, name.text(), name.member());
    }
    if (kind == 2) {
      AddressLine line = samples.addressLine().value();
      return row(id, line.text(), line.member());
    }
    if (kind < 6) {
      return RowFactory.create(id, samples.nonMember().value().text(), null, null);
    }
    Member member = samples.member().value();
    return row(id, member.name(), member);
  }

  private static Row row(long id, String city, Member member) {
    String country = id / 10 % 2 == 0 ? member.country().alpha2() : null;
    return RowFactory.create(id, city, country, member.id());
  }
}
