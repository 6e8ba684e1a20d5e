package io.github.gnlc.examples.benchmarks.names;

import static io.github.gnlc.examples.benchmarks.names.AnswerCounts.percent;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import io.github.gnlc.name.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures of the library that the seeds and the data alone decide, the same on every machine: a
 * test compares those in the README with them.
 */
final class OwnFigures {
  private static final int SHOWN = 25;

  private final Quality quality;
  private final Quality other;
  private final Network network;
  private final NameMatcher ours;
  private final PlaceTable places;
  private final LanguageTable languages;

  OwnFigures(Quality quality, Quality other) {
    this.quality = quality;
    this.other = other;
    network = quality.network();
    ours = new Remembered(new GnlcMatcher(network.resolver(), Strictness.NORMAL));
    places = new PlaceTable(new PlaceDraw(network, quality.names(), quality.seed()));
    languages = new LanguageTable(new LanguageNames(network, quality.names(), quality.seed()));
  }

  void write(Report report) {
    report.paragraph(network.dataset() + "; " + quality.names().all().size() + " recorded names; "
        + quality.queries().size() + " queries by seed " + quality.seed() + ", "
        + other.queries().size() + " by the other seed " + other.seed());
    new TrialTable(network).write(report);
    noisy(report, ours);
    places.write(report);
    languages.write(report);
    countryGiven(report);
    strictness(report);
  }

  /** What the library set out to do, and what it does. */
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    goals.add(new TrialTable(network).goal());
    right(goals, "noisy names", quality.all(ours));
    right(goals, "other seed", other.all(ours));
    goals.addAll(places.goals());
    goals.addAll(languages.goals());
    Foreign cities = quality.cities();
    abroad(goals, "foreign cities: none", quality.foreign(ours, cities.places()));
    abroad(goals, "those held out", quality.foreign(ours, cities.heldOut(network)));
    return goals;
  }

  private static void right(List<Goal> goals, String what, AnswerCounts tally) {
    goals.add(NameGoal.RIGHT.of(what + ": right", tally.rightShare()));
    goals.add(NameGoal.WRONG.of(what + ": wrong", tally.wrongShare()));
  }

  private static void abroad(List<Goal> goals, String what, AnswerCounts tally) {
    goals.add(NameGoal.ABROAD.of(what, tally.noneShare()));
  }

  /** The row of a contender in the table of all. */
  void overview(Report report, NameMatcher contender) {
    AnswerCounts all = quality.all(contender);
    AnswerCounts others = other.all(contender);
    report.row(
        contender.name(),
        percent(all.rightShare()),
        percent(all.wrongShare()),
        percent(others.rightShare()),
        percent(others.wrongShare()),
        percent(quality.letters(contender).rightShare()),
        percent(quality.foreign(contender, quality.cities().places()).noneShare()));
  }

  /** The row of the library in the table of all. */
  void overview(Report report) {
    overview(report, ours);
  }

  /** The table by kind of query. */
  void noisy(Report report, NameMatcher contender) {
    report.paragraph("### " + contender.name() + ": noisy queries");
    report.head(
        "kind",
        "queries",
        "right",
        "wrong",
        "ambiguous",
        "none",
        "other seed: queries",
        "right",
        "wrong",
        "ambiguous",
        "none");
    Map<Kind, AnswerCounts> others = other.noisy(contender);
    quality
        .noisy(contender)
        .forEach((kind, tally) -> noisy(report, kind.words(), tally, others.get(kind)));
    noisy(report, "letters alone", quality.letters(contender), other.letters(contender));
    noisy(report, "**all**", quality.all(contender), other.all(contender));
    report.line("");
  }

  private static void noisy(Report report, String kind, AnswerCounts tally, AnswerCounts others) {
    report.row(kind, tally.total(), tally.cells(), others.total(), others.cells());
  }

  private void countryGiven(Report report) {
    report.paragraph("### A country never makes a right match wrong");
    report.paragraph("What is right without a country, asked again with that of the member as"
        + " code, alpha-3 and name; written by hand included.");
    report.head(
        "queries", "right without a country", "asked with one", "ambiguous", "not right any more");
    List<String> broken = new ArrayList<>();
    for (Quality one : List.of(quality, other)) {
      CountryAddedCheck law = one.countryGiven();
      String which = one == other ? "other seed" : "seed";
      report.row(which, law.texts(), law.asked(), law.ambiguous(), law.broken().size());
      broken.addAll(law.broken());
    }
    report.line("");
    broken.stream().limit(SHOWN).forEach(words -> report.line("- " + words));
    report.line("");
  }

  private void strictness(Report report) {
    report.paragraph("### GNLC by strictness");
    report.head("strictness", "right", "wrong", "ambiguous", "none", "foreign none");
    for (Strictness strictness : Strictness.values()) {
      NameMatcher contender = new GnlcMatcher(network.resolver(), strictness);
      AnswerCounts foreign = quality.foreign(contender, quality.cities().places());
      report.row(strictness, quality.all(contender).cells(), percent(foreign.noneShare()));
    }
    report.line("");
  }
}
