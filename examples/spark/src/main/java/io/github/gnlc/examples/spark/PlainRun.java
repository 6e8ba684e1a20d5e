package io.github.gnlc.examples.spark;

import io.github.gnlc.Network;
import io.github.gnlc.name.Resolution;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;

/**
 * The plain library on the rows of a result, one after the other on one thread: each text is
 * resolved anew, and the answer compared with that in the row.
 */
final class PlainRun {
  private static final int CHUNK = 10_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Network network;
  private final Tally plain = new Tally();
  private final Tally spark = new Tally();
  private long processorNanos;
  private long different;

  PlainRun(Network network) {
    this.network = network;
  }

  /** Resolves the rows of a result. */
  void run(Iterator<Row> result) {
    List<Row> chunk = new ArrayList<>(CHUNK);
    while (result.hasNext()) {
      chunk.add(result.next());
      if (chunk.size() == CHUNK || !result.hasNext()) {
        resolve(chunk);
        chunk.clear();
      }
    }
  }

  private void resolve(List<Row> rows) {
    List<Question> questions = rows.stream()
        .map(row -> Question.of(row.getAs("city"), row.getAs("country")))
        .toList();
    List<Resolution> answers = new ArrayList<>(rows.size());
    long start = THREADS.getCurrentThreadCpuTime();
    for (Question question : questions) {
      answers.add(network.resolve(question.query()));
    }
    processorNanos += THREADS.getCurrentThreadCpuTime() - start;
    for (int i = 0; i < rows.size(); i++) {
      compare(rows.get(i), Answer.of(answers.get(i)));
    }
  }

  private void compare(Row row, Row answer) {
    String expected = row.getAs("expected");
    String found = row.getAs(MatchJob.PREFIX + "member_id");
    spark.count(expected, found);
    plain.count(expected, answer.getString(0));
    different += isSame(row, answer) ? 0 : 1;
  }

  private static boolean isSame(Row row, Row answer) {
    String[] fields = Answer.TYPE.fieldNames();
    for (int i = 0; i < fields.length; i++) {
      if (!Objects.equals(answer.get(i), row.getAs(MatchJob.PREFIX + fields[i]))) {
        return false;
      }
    }
    return true;
  }

  Network network() {
    return network;
  }

  /** Returns how many rows have another answer than the library's. */
  long different() {
    return different;
  }

  /** Returns how often the library is right. */
  Tally ofLibrary() {
    return plain;
  }

  /** Returns how often the result is right. */
  Tally ofJob() {
    return spark;
  }

  /** Returns the processor time of resolving alone. */
  double processorSeconds() {
    return processorNanos / 1e9;
  }
}
