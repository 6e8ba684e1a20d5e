package io.github.gnlc.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.export.JsonExport;
import io.github.gnlc.history.History;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Region;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How many members were there? */
@Command(
    name = "history",
    description =
        "Counts members day by day: those known, those possible, and the totals announced."
            + " Without --from, the days on which the count changes.")
final class HistoryCommand implements Callable<Integer> {
  @Option(names = "--country", paramLabel = "CODE", description = "Of this country: ISO 3166-1.")
  private String country;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      converter = Codes.OfRegion.class,
      completionCandidates = Codes.OfRegion.class,
      description = "Of this region: ${COMPLETION-CANDIDATES}.")
  private Region region;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "From this day on, at steady steps.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "With --from: to this day; to the day of the data if not given.")
  private LocalDate to;

  @Option(
      names = "--step",
      paramLabel = "PERIOD",
      description = "With --from: a period by ISO 8601, as P1M; P1Y if not given.")
  private Period step;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTableFormat.class,
      completionCandidates = Codes.OfTableFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @ParentCommand
  private GnlcCommand gnlc;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check();
    List<HistoryPoint> points = points(history());
    gnlc.write(out -> write(points, out));
    return CommandLine.ExitCode.OK;
  }

  private void write(List<HistoryPoint> points, Writer out) throws IOException {
    switch (format) {
      case JSON -> JsonExport.of(points).writeTo(out);
      case TEXT -> {
        for (HistoryPoint point : points) {
          out.write(point + "\n");
        }
      }
      default -> table(points).writeTo(out, format);
    }
  }

  private static Table table(List<HistoryPoint> points) {
    Table table = new Table("day", "known", "possible", "announced");
    for (HistoryPoint point : points) {
      table.add(point.day(), point.known(), point.possible(), announced(point));
    }
    return table;
  }

  private void check() {
    if (country != null && region != null) {
      throw new ParameterException(
          spec.commandLine(), "expected --country or --region, and not both");
    }
    if (from == null && (to != null || step != null)) {
      throw new ParameterException(
          spec.commandLine(), "--to and --step need the day to begin with; add --from");
    }
  }

  private History history() {
    History history = gnlc.network().history();
    if (country != null) {
      return history.inCountry(country);
    }
    return region == null ? history : history.inRegion(region);
  }

  private List<HistoryPoint> points(History history) {
    if (from == null) {
      return history.changePoints();
    }
    LocalDate last = to == null ? gnlc.network().dataset().compiled() : to;
    return history.series(from, last, step == null ? Period.ofYears(1) : step).points();
  }

  /** The totals of that day with their sources, as {@code 294 cities (s0003)}. */
  private static String announced(HistoryPoint point) {
    return point.announced().stream()
        .map(statement -> statement.figure() + " (" + statement.sourceId() + ")")
        .collect(joining(", "));
  }
}
