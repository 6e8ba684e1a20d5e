package io.github.gnlc.examples.spark;

import static org.apache.spark.sql.functions.udf;

import io.github.gnlc.Network;
import io.github.gnlc.model.Ternary;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;

/**
 * Functions and views of the network for jobs of one's own, in Java, Scala, SQL and Python.
 *
 * <ul>
 *   <li>{@code gnlc_resolve(city, country)}: which member a name means, a struct; the country may
 *       be null
 *   <li>{@code gnlc_is_member(city, country, day)}: whether it was a member on a day, a date or a
 *       text such as {@code '2024-02-14'}; null if that is not known, or the day is not given
 *   <li>{@code gnlc_member(id)}: the member of an id, a struct; null if there is none
 *   <li>{@code gnlc_members}, {@code gnlc_evidence}, {@code gnlc_awards}: tables as temporary views
 * </ul>
 */
public final class GnlcFunctions {
  private GnlcFunctions() {}

  /** Registers them with a session, of the dataset on the class path. */
  public static void register(SparkSession spark) {
    register(spark, NetworkHandle.bundled());
  }

  /**
   * Registers them with a session, of another dataset.
   *
   * @param dataset the path of a file or folder that this JVM can read, in any format of the
   *     library
   */
  public static void register(SparkSession spark, String dataset) {
    register(spark, NetworkHandle.of(spark, Path.of(dataset)));
  }

  private static void register(SparkSession spark, NetworkHandle network) {
    UDF2<String, String, Row> resolve =
        (city, country) -> network.matcher().answer(Question.of(city, country));
    UDF3<String, String, Object, Boolean> isMember = (city, country, day) ->
        isGiven(day) ? isMember(network.matcher(), Question.of(city, country), day) : null;
    UDF1<String, Row> member = id -> member(network.network(), id);
    spark.udf().register("gnlc_resolve", udf(resolve, Answer.TYPE));
    spark.udf().register("gnlc_is_member", udf(isMember, DataTypes.BooleanType));
    spark.udf().register("gnlc_member", udf(member, GnlcTables.MEMBER));
    GnlcTables.register(spark, network.network());
  }

  private static Row member(Network network, String id) {
    return id == null
        ? null
        : network.allMembers().find(id).map(GnlcTables::member).orElse(null);
  }

  private static boolean isGiven(Object day) {
    return day != null && !day.toString().isBlank();
  }

  /** The day is a text or, as Spark has dates, one of two classes whose text is the same. */
  private static Boolean isMember(Matcher matcher, Question question, Object day) {
    Ternary answer = matcher.isMember(question.on(Question.day(day.toString().strip())));
    return answer == Ternary.UNKNOWN ? null : Boolean.valueOf(answer == Ternary.YES);
  }
}
