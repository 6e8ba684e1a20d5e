package io.github.gnlc.examples.benchmarks.names;

import static io.github.gnlc.examples.benchmarks.names.AnswerCounts.percent;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Report;
import io.github.gnlc.name.Strictness;
import java.io.IOException;
import java.util.List;

/** Prints how right the resolvers are on the same queries, as Markdown. */
public final class QualityReport {
  private static final int SHOWN = 25;

  private final Report report = new Report();
  private final Network network = Network.ofDefault();
  private final NameMatcher ours =
      new Remembered(new GnlcMatcher(network.resolver(), Strictness.NORMAL));
  private final Quality quality;
  private final Quality other;
  private final OwnFigures own;

  private QualityReport(long seed, long otherSeed) {
    quality = new Quality(network, seed);
    other = new Quality(network, otherSeed);
    own = new OwnFigures(quality, other);
  }

  /** Prints the report, half a minute long; the arguments, if any, are two other seeds. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : Quality.SEED;
    long other = arguments.length > 1 ? Long.parseLong(arguments[1]) : Quality.OTHER_SEED;
    new QualityReport(seed, other).write();
  }

  private void write() throws IOException {
    Figures run = new Figures("quality");
    run.version("content", network.dataset().contentHash());
    own.goals().forEach(run::goal);
    AnswerCounts zones = quality.foreign(ours, quality.zones().places());
    run.goal(NameGoal.ABROAD.of("time zones of the JDK: none", zones.noneShare()));
    List<NameMatcher> contenders = List.of(
        ours,
        new Remembered(new IcuLevenshtein(quality.names())),
        new Remembered(new LuceneFuzzy(quality.names())),
        new Remembered(new JaroWinkler(quality.names())));
    overview(contenders);
    own.write(report);
    contenders.stream().skip(1).forEach(contender -> own.noisy(report, contender));
    foreign(contenders);
    handwritten(contenders);
    mistakes();
    run.write(report.toString());
  }

  private void overview(List<NameMatcher> contenders) {
    report.paragraph("### All in one table");
    report.head(
        "resolver",
        "noisy: right",
        "wrong",
        "other seed: right",
        "wrong",
        "letters alone: right",
        "foreign cities none");
    contenders.forEach(contender -> own.overview(report, contender));
    report.line("");
  }

  private void foreign(List<NameMatcher> contenders) {
    Foreign cities = quality.cities();
    Foreign zones = quality.zones();
    List<String> heldOut = cities.heldOut(network);
    report.paragraph("### Places that are no members: answered none");
    report.paragraph("Of " + cities.places().size() + " cities "
        + (cities.places().size() - heldOut.size())
        + " are in the dataset's own table of other places; the rest are held out. "
        + "A name recorded of a member is not counted: "
        + cities.membersNames().size() + " cities " + cities.membersNames() + ", "
        + zones.membersNames().size() + " time zones " + zones.membersNames() + ".");
    report.head("resolver", "cities", "held out", "time zones");
    report.row("places", cities.places().size(), heldOut.size(), zones.places().size());
    for (NameMatcher contender : contenders) {
      report.row(
          contender.name(),
          percent(quality.foreign(contender, cities.places()).noneShare()),
          percent(quality.foreign(contender, heldOut).noneShare()),
          percent(quality.foreign(contender, zones.places()).noneShare()));
    }
    report.line("");
    report.paragraph("The time zones are those of the JDK.");
  }

  private void handwritten(List<NameMatcher> contenders) {
    report.paragraph("### Written by hand");
    report.head("resolver", "texts", "right", "wrong", "ambiguous", "none");
    for (NameMatcher contender : contenders) {
      AnswerCounts tally = Quality.handwritten(contender);
      report.row(contender.name(), tally.total(), tally.cells());
    }
    report.paragraph("\nGNLC's that are not right:");
    Quality.handwritten().forEach((text, expected) -> {
      if (!ours.resolve(text).equals(expected)) {
        report.line("- '" + text + "': expected " + expected + ", " + ours.resolve(text));
      }
    });
    report.line("");
  }

  private void mistakes() {
    report.paragraph("### What GNLC gets wrong");
    quality.mistakes(ours).stream().limit(SHOWN).forEach(words -> report.line("- " + words));
    foreign("city", quality.cities());
    foreign("time zone", quality.zones());
  }

  private void foreign(String what, Foreign foreign) {
    foreign.places().stream()
        .filter(place -> !ours.resolve(place).isEmpty())
        .limit(SHOWN)
        .forEach(place -> report.line(
            "- foreign " + what + ": " + network.resolver().resolve(place).explanation()));
  }
}
