package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.examples.benchmarks.footprint.Footprint;
import io.github.gnlc.examples.benchmarks.growth.Growth;
import io.github.gnlc.examples.benchmarks.names.QualityReport;
import io.github.gnlc.examples.benchmarks.names.Speed;
import io.github.gnlc.examples.benchmarks.queries.Queries;
import io.github.gnlc.examples.benchmarks.start.Start;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks of the subjects that the arguments name, or all of them. */
public final class Benchmarks {
  private static final Map<String, Benchmark> SUBJECTS = subjects();

  private Benchmarks() {}

  private static Map<String, Benchmark> subjects() {
    Map<String, Benchmark> subjects = new LinkedHashMap<>();
    subjects.put("start", Start::main);
    subjects.put("queries", Queries::main);
    subjects.put("speed", Speed::main);
    subjects.put("quality", QualityReport::main);
    subjects.put("growth", Growth::main);
    subjects.put("footprint", Footprint::main);
    return subjects;
  }

  /** Refuses a subject that does not exist before it measures anything. */
  public static void main(String[] arguments) throws Exception {
    List<String> chosen =
        arguments.length == 0 ? List.copyOf(SUBJECTS.keySet()) : List.of(arguments);
    for (String subject : chosen) {
      if (!SUBJECTS.containsKey(subject)) {
        throw new IllegalArgumentException(
            "No subject '" + subject + "'; expected one or more of " + SUBJECTS.keySet());
      }
    }
    for (String subject : chosen) {
      SUBJECTS.get(subject).main(new String[0]);
    }
  }

  private interface Benchmark {
    void main(String[] arguments) throws Exception;
  }
}
