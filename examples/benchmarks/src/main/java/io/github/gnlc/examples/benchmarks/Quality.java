package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.Network;
import io.github.gnlc.model.Strictness;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints how right three resolvers are on the same queries, as Markdown. */
public final class Quality {
  static final long SEED = 20_261_121;

  private static final Set<Kind> BESIDE =
      Set.of(Kind.COUNTRY, Kind.ADMINISTRATION, Kind.WORD_ORDER);
  private static final int SHOWN = 25;
  private static final int PERCENT = 100;

  private final PrintStream out;
  private final Network network;
  private final Names names;
  private final List<NoisyQuery> queries;
  private final Foreign cities;
  private final Foreign zones;

  Quality(Network network, long seed, PrintStream out) {
    this.out = out;
    this.network = network;
    this.names = new Names(network);
    this.queries = new Noise(network, seed).queries();
    this.cities = Foreign.cities(names);
    this.zones = Foreign.timeZones(names);
  }

  /** Prints the report; the argument, if any, is another seed. */
  public static void main(String[] arguments) {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : SEED;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Quality(Network.ofDefault(), seed, out).print(seed);
  }

  private void print(long seed) {
    out.println("# Quality of name resolving\n");
    out.println(network.dataset() + "; " + names.all().size() + " recorded names; " + queries.size()
        + " queries by seed " + seed + "\n");
    double threshold = printThresholds();
    List<Contender> contenders = List.of(
        new Ours(network, Strictness.NORMAL),
        new LuceneFuzzy(names),
        new JaroWinkler(names, threshold));
    contenders.forEach(this::printNoisy);
    printForeign(contenders);
    printHandwritten(contenders);
    printStrictness();
    printCurve(seed);
    printMistakes(contenders.get(0));
  }

  Map<Kind, Tally> noisy(Contender contender) {
    Map<Kind, Tally> byKind = new TreeMap<>();
    for (NoisyQuery query : queries) {
      byKind
          .computeIfAbsent(query.kind(), kind -> new Tally())
          .count(query.expected(), contender.resolve(query.text()));
    }
    return byKind;
  }

  Tally all(Contender contender) {
    Tally all = new Tally();
    queries.forEach(query -> all.count(query.expected(), contender.resolve(query.text())));
    return all;
  }

  /** Those kinds that a comparison of letters can answer, for fairness. */
  private Tally letters(Contender contender) {
    Tally tally = new Tally();
    queries.stream()
        .filter(query -> !BESIDE.contains(query.kind()))
        .forEach(query -> tally.count(query.expected(), contender.resolve(query.text())));
    return tally;
  }

  Tally foreign(Contender contender, List<String> places) {
    Tally tally = new Tally();
    places.forEach(place -> tally.count(Set.of(), contender.resolve(place)));
    return tally;
  }

  Foreign cities() {
    return cities;
  }

  Foreign zones() {
    return zones;
  }

  /** Returns the threshold with the most right and none together. */
  private double printThresholds() {
    out.println("## Jaro-Winkler by threshold\n");
    out.println("| from | right | wrong | foreign none |\n|---|---|---|---|");
    JaroWinkler measure = new JaroWinkler(names, 0);
    List<JaroWinkler.Nearest> found = new ArrayList<>();
    queries.forEach(query -> found.add(measure.nearest(query.text())));
    List<JaroWinkler.Nearest> abroad = new ArrayList<>();
    cities.places().forEach(place -> abroad.add(measure.nearest(place)));
    double best = 0;
    double bestSum = 0;
    for (int i : new int[] {0, 80, 85, 88, 90, 92, 94, 95, 96, 97, 98, 99}) {
      double from = i / (double) PERCENT;
      Tally tally = new Tally();
      for (int q = 0; q < found.size(); q++) {
        tally.count(queries.get(q).expected(), found.get(q).from(from));
      }
      Tally none = new Tally();
      abroad.forEach(nearest -> none.count(Set.of(), nearest.from(from)));
      row(
          from,
          percent(tally.rightShare()),
          percent(tally.wrongShare()),
          percent(none.noneShare()));
      double sum = tally.rightShare() + none.noneShare();
      best = sum > bestSum ? from : best;
      bestSum = Math.max(sum, bestSum);
    }
    out.println("\nBest, by right and none together: " + best + "\n");
    return best;
  }

  private void printNoisy(Contender contender) {
    out.println("## " + contender.name() + ": noisy queries\n");
    out.println("| kind | queries | right | wrong | ambiguous | none |\n|---|---|---|---|---|---|");
    noisy(contender).forEach((kind, tally) -> row(kind.words(), tally.total(), tally.cells()));
    Tally letters = letters(contender);
    row("without country, administration and order", letters.total(), letters.cells());
    Tally all = all(contender);
    row("**all**", all.total(), all.cells());
    out.println();
  }

  private void printForeign(List<Contender> contenders) {
    List<String> heldOut = cities.heldOut(network);
    out.println("## Places that are no members: answered none\n");
    out.println("Of " + cities.places().size() + " cities "
        + (cities.places().size() - heldOut.size())
        + " are in the dataset's own table of other places; the rest are held out. "
        + "A name recorded of a member is not counted: "
        + cities.membersNames().size() + " cities " + cities.membersNames() + ", "
        + zones.membersNames().size() + " time zones " + zones.membersNames() + ".\n");
    out.println("| resolver | cities | held out | time zones |\n|---|---|---|---|");
    row("places", cities.places().size(), heldOut.size(), zones.places().size());
    for (Contender contender : contenders) {
      row(
          contender.name(),
          percent(foreign(contender, cities.places()).noneShare()),
          percent(foreign(contender, heldOut).noneShare()),
          percent(foreign(contender, zones.places()).noneShare()));
    }
    out.println();
  }

  private void printHandwritten(List<Contender> contenders) {
    out.println("## Written by hand\n");
    out.println(
        "| resolver | texts | right | wrong | ambiguous | none |\n|---|---|---|---|---|---|");
    for (Contender contender : contenders) {
      Tally tally = new Tally();
      handwritten()
          .forEach((text, expected) -> countHandwritten(tally, expected, contender.resolve(text)));
      row(contender.name(), tally.total(), tally.cells());
    }
    out.println("\nGNLC's that are not right:\n");
    Contender ours = contenders.get(0);
    handwritten().forEach((text, expected) -> {
      if (!ours.resolve(text).equals(expected)) {
        out.println("- '" + text + "': expected " + expected + ", " + ours.resolve(text));
      }
    });
    out.println();
  }

  /** Here none may be what is right. */
  static void countHandwritten(Tally tally, Set<String> expected, Set<String> answered) {
    Set<String> nothing = Set.of("none");
    boolean abstained = expected.isEmpty() && answered.isEmpty();
    tally.count(expected.isEmpty() ? nothing : expected, abstained ? nothing : answered);
  }

  static Map<String, Set<String>> handwritten() {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (String[] row : Csv.read("/handwritten.csv")) {
      texts.put(row[0], row[1].isBlank() ? Set.of() : new TreeSet<>(List.of(row[1].split(" "))));
    }
    return texts;
  }

  private void printStrictness() {
    out.println("## GNLC by strictness\n");
    out.println("| strictness | right | wrong | ambiguous | none | foreign none |");
    out.println("|---|---|---|---|---|---|");
    for (Strictness strictness : Strictness.values()) {
      Contender ours = new Ours(network, strictness);
      String none = percent(foreign(ours, cities.places()).noneShare());
      row(strictness, all(ours).cells(), none);
    }
    out.println();
  }

  private void printCurve(long seed) {
    out.println("## Typing errors by length of name\n");
    out.println("Read off the lenient answers: what another minimum length would do, on one and two"
        + " errors in every Latin name of 3 to 14 letters, no country given.\n");
    Noise noise = new Noise(network, seed);
    Curve curve = new Curve(network);
    List<NoisyQuery> one = noise.typingErrors(1);
    List<NoisyQuery> two = noise.typingErrors(2);
    out.println("| one error from | right of " + one.size()
        + " | wrong | ambiguous | none | false positives of " + cities.places().size() + " |");
    out.println("|---|---|---|---|---|---|");
    for (int from = 4; from <= 9; from++) {
      long wrong = curve.falsePositives(cities.places(), from, Integer.MAX_VALUE);
      row(from, curve.queries(one, from, Integer.MAX_VALUE).cells(), wrong);
    }
    out.println("\n| two errors from | right of " + two.size()
        + " | wrong | ambiguous | none | false positives of " + cities.places().size() + " |");
    out.println("|---|---|---|---|---|---|");
    for (int from = 8; from <= 13; from++) {
      long wrong = curve.falsePositives(cities.places(), Noise.ONE_EDIT_FROM, from);
      row(from, curve.queries(two, Noise.ONE_EDIT_FROM, from).cells(), wrong);
    }
    out.println();
  }

  private void printMistakes(Contender ours) {
    out.println("## What GNLC gets wrong\n");
    queries.stream()
        .filter(query -> !ours.resolve(query.text()).equals(query.expected()))
        .limit(SHOWN)
        .forEach(query -> out.println("- " + query.kind().words() + " '" + query.text()
            + "': expected " + query.expected() + ", " + ours.resolve(query.text())));
    List<String> foreign = new ArrayList<>(cities.places());
    foreign.addAll(zones.places());
    foreign.stream()
        .filter(place -> !ours.resolve(place).isEmpty())
        .limit(SHOWN)
        .forEach(place -> out.println("- foreign '" + place + "': " + ours.resolve(place)));
  }

  private static String percent(double share) {
    return Tally.percent(share);
  }

  private void row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell).append(" |");
    }
    out.println(row);
  }
}
