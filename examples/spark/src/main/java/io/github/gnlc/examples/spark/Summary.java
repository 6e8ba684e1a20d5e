package io.github.gnlc.examples.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.ResolutionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;

/**
 * What became of the rows of a table.
 *
 * @param answers those with an answer, by verdict and reason
 * @param rejected those that could not be read
 */
record Summary(ResolutionReport answers, long rejected) {
  static final String REJECTED = "rejected";

  /** Returns the aggregates of answers that a summary is made of. */
  static List<Column> counts(Column answer) {
    Column verdict = answer.getField("verdict");
    List<Column> counts = new ArrayList<>();
    counts.add(count(when(verdict.equalTo(Answer.MATCHED), 1)).as(Answer.MATCHED));
    counts.add(count(when(verdict.equalTo(Answer.AMBIGUOUS), 1)).as(Answer.AMBIGUOUS));
    for (NoMatchReason reason : NoMatchReason.values()) {
      Column is =
          verdict.equalTo(Answer.NONE).and(answer.getField("reason").equalTo(reason.words()));
      counts.add(count(when(is, 1)).as(reason.name()));
    }
    return counts;
  }

  /** Returns the summary of the aggregates; one that is missing saw no row. */
  static Summary of(Map<String, Object> answers, Map<String, Object> rejected) {
    ImmutableMap.Builder<NoMatchReason, Long> none = ImmutableMap.builder();
    for (NoMatchReason reason : NoMatchReason.values()) {
      long rows = number(answers, reason.name());
      if (rows > 0) {
        none.put(reason, rows);
      }
    }
    ResolutionReport report = new ResolutionReport(
        number(answers, Answer.MATCHED), number(answers, Answer.AMBIGUOUS), none.buildOrThrow());
    return new Summary(report, number(rejected, REJECTED));
  }

  private static long number(Map<String, Object> counts, String name) {
    return counts.get(name) instanceof Long rows ? rows : 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%,d rows%n", answers.total() + rejected));
    line(text, answers.matched(), Answer.MATCHED);
    line(text, answers.ambiguous(), Answer.AMBIGUOUS);
    answers.none().forEach((reason, rows) -> line(text, rows, "none: " + reason.words()));
    line(text, rejected, REJECTED);
    return text.toString();
  }

  private static void line(StringBuilder text, long rows, String what) {
    text.append(String.format(Locale.ROOT, "%,12d  %s%n", rows, what));
  }
}
