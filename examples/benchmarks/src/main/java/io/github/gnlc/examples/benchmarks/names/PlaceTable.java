package io.github.gnlc.examples.benchmarks.names;

import static io.github.gnlc.examples.benchmarks.names.AnswerCounts.percent;

import io.github.gnlc.examples.benchmarks.names.PlaceDraw.Outcome;
import io.github.gnlc.examples.benchmarks.names.PlaceDraw.Way;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of places that are no members. */
final class PlaceTable {
  private static final int SHOWN = 25;

  private final Map<Way, Outcome> outcomes = new EnumMap<>(Way.class);

  PlaceTable(PlaceDraw draw) {
    for (Way way : Way.values()) {
      outcomes.put(way, draw.ask(way));
    }
  }

  List<Goal> goals() {
    return Stream.of(Way.values())
        .map(way -> NameGoal.MATCHED.of(
            "places " + way.words() + ": matched", outcomes.get(way).counts().wrongShare()))
        .toList();
  }

  void write(Report report) {
    report.paragraph("### Places that are no members");
    report.paragraph(String.format(Locale.ROOT, "%,d", PlaceDraw.DRAWN)
        + " places drawn from the gazetteer. Left out are those with a"
        + " recorded name of a member, where the country is given of a member of that country.");
    report.head("asked", "places", "left out", "matched", "share", "ambiguous", "none");
    outcomes.forEach((way, outcome) -> {
      AnswerCounts counts = outcome.counts();
      report.row(
          way.words(),
          counts.total(),
          outcome.leftOut(),
          counts.wrong(),
          percent(counts.wrongShare()),
          counts.ambiguous(),
          counts.none());
    });
    report.line("");
    outcomes.values().stream()
        .flatMap(outcome -> outcome.matched().stream())
        .distinct()
        .limit(SHOWN)
        .forEach(words -> report.line("- " + words));
    report.line("");
  }
}
