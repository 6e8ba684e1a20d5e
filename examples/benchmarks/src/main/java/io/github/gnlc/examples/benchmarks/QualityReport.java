package io.github.gnlc.examples.benchmarks;

import static io.github.gnlc.examples.benchmarks.Tally.percent;

import io.github.gnlc.Network;
import io.github.gnlc.model.Strictness;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints how right the resolvers are on the same queries, as Markdown. */
public final class QualityReport {
  private static final int SHOWN = 25;

  private final Report report = new Report();
  private final Network network = Network.ofDefault();
  private final Contender ours = new Ours(network.resolver(), Strictness.NORMAL);
  private final long seed;
  private final Quality quality;
  private final Quality other;
  private final OwnFigures figures;

  private QualityReport(long seed, long otherSeed) {
    this.seed = seed;
    quality = new Quality(network, seed);
    other = new Quality(network, otherSeed);
    figures = new OwnFigures(quality, other);
  }

  /** Prints the report, half a minute long; the arguments, if any, are two other seeds. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : Quality.SEED;
    long other = arguments.length > 1 ? Long.parseLong(arguments[1]) : Quality.OTHER_SEED;
    Readme readme = new Readme(Path.of(""));
    String figures = new QualityReport(seed, other).write(readme);
    readme.write("quality", figures);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(figures);
  }

  private String write(Readme readme) throws IOException {
    report.paragraph(Machine.words() + ", content " + network.dataset().contentHash() + ".");
    double threshold = JaroWinklerThresholds.best(quality, report);
    List<Contender> contenders = List.of(
        ours,
        new IcuLevenshtein(quality.names()),
        new LuceneFuzzy(quality.names()),
        new JaroWinkler(quality.names(), threshold));
    overview(contenders);
    figures.write(report);
    contenders.stream().skip(1).forEach(contender -> figures.noisy(report, contender));
    foreign(contenders);
    handwritten(contenders);
    curve(readme);
    mistakes();
    return report.toString();
  }

  private void overview(List<Contender> contenders) {
    report.paragraph("### All in one table");
    report.head(
        "resolver",
        "noisy: right",
        "wrong",
        "other seed: right",
        "wrong",
        "letters alone: right",
        "foreign cities none");
    contenders.forEach(contender -> figures.overview(report, contender));
    report.line("");
  }

  private void foreign(List<Contender> contenders) {
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
    for (Contender contender : contenders) {
      report.row(
          contender.name(),
          percent(quality.foreign(contender, cities.places()).noneShare()),
          percent(quality.foreign(contender, heldOut).noneShare()),
          percent(quality.foreign(contender, zones.places()).noneShare()));
    }
    report.line("");
    report.paragraph("The time zones are those of the JDK. "
        + Target.ABROAD.verdict(quality.foreign(ours, zones.places()).noneShare()));
  }

  private void handwritten(List<Contender> contenders) {
    report.paragraph("### Written by hand");
    report.head("resolver", "texts", "right", "wrong", "ambiguous", "none");
    for (Contender contender : contenders) {
      Tally tally = Quality.handwritten(contender);
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

  private void curve(Readme readme) throws IOException {
    Curve curve = new Curve(network, seed, quality.cities().places());
    List<Curve.Point> points = curve.points();
    report.paragraph("### Typing errors by length of name");
    report.paragraph("One and then two errors in every Latin name of 3 to 14 letters, "
        + curve.queries() + " texts without a country, and the " + curve.places()
        + " foreign cities, each pair of lengths measured with a resolver of its own. The"
        + " library's pair is bold, and the big dot in the picture.");
    report.paragraph("![Right against foreign places answered](curve.svg)");
    report.head(
        "one error from",
        "two errors from",
        "right",
        "wrong",
        "ambiguous",
        "none",
        "foreign answered");
    for (Curve.Point point : points) {
      point.row(report);
    }
    report.line("");
    readme.picture("curve.svg", CurvePicture.of(points));
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
