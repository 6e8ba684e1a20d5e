package io.github.gnlc.examples.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The goals of all subjects in one table, from the results of their last runs. */
final class Overview {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Overview() {}

  /** Reads every {@code .json} of a folder, in the order of their names. */
  static String of(Path results) throws IOException {
    Report report = new Report();
    report.head("subject", "what", "target", "here", "met");
    for (Path file : files(results)) {
      JsonNode run = MAPPER.readTree(file.toFile());
      for (JsonNode goal : run.path("goals")) {
        row(report, run.path("subject").asText(), goal);
      }
    }
    return report.toString();
  }

  private static void row(Report report, String subject, JsonNode goal) {
    Object[] cells = new Goal(
            goal.path("what").asText(),
            goal.path("bound").asDouble(),
            goal.path("orMore").asBoolean(),
            goal.path("unit").asText(),
            goal.path("figure").asDouble())
        .cells();
    report.row(Stream.concat(Stream.of(subject), Stream.of(cells)).toArray());
  }

  static List<Path> files(Path results) throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
