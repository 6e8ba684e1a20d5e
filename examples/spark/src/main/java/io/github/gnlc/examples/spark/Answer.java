package io.github.gnlc.examples.spark;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.Resolution;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A resolution as a struct of Spark. */
final class Answer {
  /** The fields, in order; what does not apply is null. */
  static final StructType TYPE = new StructType()
      .add("member_id", DataTypes.StringType)
      .add("label", DataTypes.StringType)
      .add("joined", DataTypes.StringType)
      .add("score", DataTypes.DoubleType)
      .add("verdict", DataTypes.StringType)
      .add("reason", DataTypes.StringType)
      .add("detail", DataTypes.StringType)
      .add("other_place", DataTypes.StringType);

  static final String MATCHED = "matched";
  static final String AMBIGUOUS = "ambiguous";
  static final String NONE = "none";

  private Answer() {}

  /** Returns the struct of a resolution. */
  static Row of(Resolution resolution) {
    if (resolution instanceof Resolution.Matched matched) {
      return matched(matched);
    }
    return resolution instanceof Resolution.None none ? none(none) : ambiguous(resolution);
  }

  private static Row matched(Resolution.Matched matched) {
    Match match = matched.match();
    Member member = match.member();
    String how = match.steps().isEmpty()
        ? "as recorded"
        : match.steps().stream().map(NameStep::words).collect(joining(", "));
    return RowFactory.create(
        member.id(),
        member.label(),
        GnlcTables.edtf(member.joined()),
        match.score(),
        MATCHED,
        how,
        orNull(matched.remark()),
        place(matched));
  }

  private static Row ambiguous(Resolution resolution) {
    String either = Stream.concat(
            resolution.candidates().stream().map(match -> match.member().toString()),
            resolution.otherPlaces().stream().map(OtherPlace::toString))
        .collect(joining(" or "));
    return without(AMBIGUOUS, "it may mean several places", either, resolution);
  }

  private static Row none(Resolution.None none) {
    String nearest =
        none.candidates().stream().map(match -> match.member().toString()).collect(joining(", "));
    String detail = Stream.of(
            none.detail(), nearest.isEmpty() ? "" : "nearest " + nearest, none.remark())
        .filter(part -> !part.isEmpty())
        .collect(joining("; "));
    return without(NONE, none.reason().words(), detail, none);
  }

  private static Row without(String verdict, String reason, String detail, Resolution resolution) {
    return RowFactory.create(
        null, null, null, null, verdict, reason, orNull(detail), place(resolution));
  }

  private static String place(Resolution resolution) {
    return orNull(
        resolution.otherPlaces().stream().map(OtherPlace::toString).collect(joining(", ")));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
