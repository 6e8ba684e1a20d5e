package io.github.gnlc.examples.spark;

import io.github.gnlc.Network;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Tables of the dataset as views; what is not known is null, dates are texts in EDTF. */
final class GnlcTables {
  /** The columns of a member. */
  static final StructType MEMBER = texts(
          "id",
          "name",
          "label",
          "country",
          "region",
          "status",
          "joined",
          "joined_basis",
          "left",
          "cohort")
      .add("latitude", DataTypes.DoubleType)
      .add("longitude", DataTypes.DoubleType);

  private static final StructType EVIDENCE =
      texts("member_id", "kind", "date", "source_id", "note");

  private static final StructType AWARD = new StructType()
      .add("year", DataTypes.IntegerType)
      .add("member_id", DataTypes.StringType)
      .add("source_ids", DataTypes.createArrayType(DataTypes.StringType));

  private GnlcTables() {}

  /** Makes the views {@code gnlc_members}, {@code gnlc_evidence} and {@code gnlc_awards}. */
  static void register(SparkSession spark, Network network) {
    view(spark, "gnlc_members", MEMBER, network.allMembers().stream().map(GnlcTables::member));
    view(spark, "gnlc_evidence", EVIDENCE, network.evidence().stream().map(GnlcTables::evidence));
    view(spark, "gnlc_awards", AWARD, network.awards().stream().map(GnlcTables::award));
  }

  private static void view(SparkSession spark, String name, StructType type, Stream<Row> rows) {
    List<Row> all = rows.toList();
    spark.createDataFrame(all, type).createOrReplaceTempView(name);
  }

  /** Returns a member as {@link #MEMBER} has it. */
  static Row member(Member member) {
    Optional<Coordinate> at = member.place().map(Place::coordinate);
    return RowFactory.create(
        member.id(),
        member.name(),
        member.label(),
        member.country().alpha2(),
        member.country().region().map(Region::label).orElse(null),
        member.status().code(),
        edtf(member.joined()),
        member.joinedBasis().code(),
        edtf(member.left()),
        member.cohortId().orElse(null),
        at.map(Coordinate::latitude).orElse(null),
        at.map(Coordinate::longitude).orElse(null));
  }

  /** The text of a date; null if it is not known. */
  static String edtf(EdtfDate date) {
    return date.isUnknown() ? null : date.toEdtf();
  }

  private static Row evidence(Evidence evidence) {
    return RowFactory.create(
        evidence.memberId(),
        evidence.kind().code(),
        edtf(evidence.date()),
        evidence.sourceId(),
        evidence.note().orElse(null));
  }

  private static Row award(Award award) {
    return RowFactory.create(
        award.year(), award.memberId(), award.sourceIds().toArray(String[]::new));
  }

  private static StructType texts(String... names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.StringType);
    }
    return type;
  }
}
