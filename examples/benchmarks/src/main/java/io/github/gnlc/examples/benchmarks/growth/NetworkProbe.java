package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.Network;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;

/** Measures one network in a process of its own, and prints a line for each thing measured. */
final class NetworkProbe {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 23);
  private static final int DAYS = 10;
  private static final int YEAR = 2016;
  private static final int SEARCHED_LETTERS = 3;
  private static final int SEARCHED = 10;

  private final Path file;
  private final PrintStream out;

  /** Where answers go, so that none is left out by the compiler. */
  private volatile long answers;

  private NetworkProbe(Path file) {
    this.file = file;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  /** The snapshot of a network. */
  public static void main(String[] arguments) {
    new NetworkProbe(Path.of(arguments[0])).run();
  }

  private void run() {
    tell(Measure.FIRST_LOAD, Stopwatch.once(() -> answers += firstAnswer(load())));
    tell(Measure.LOAD, Stopwatch.millis(() -> file, same -> answers += firstAnswer(load())));
    long before = Memory.used();
    Network network = load();
    firstAnswer(network);
    tell(Measure.HELD, Memory.used() - before);
    network.members().forEach(member -> answers += member.name().length());
    tell(Measure.HELD_WITH_MEMBERS, Memory.used() - before);
    tell(Measure.FIRST_NAMES, Stopwatch.once(() -> indexNames(network)));
    tell(Measure.HELD_WITH_NAMES, Memory.used() - before);
    tell(Measure.NAMES, Stopwatch.millis(this::loadWithMembers, this::indexNames));
    queries(network);
    names(network);
    asOf(network);
  }

  private void indexNames(Network network) {
    answers += network.resolve("Qxq").text().length();
  }

  private Network loadWithMembers() {
    Network network = load();
    network.members().forEach(member -> answers += member.name().length());
    return network;
  }

  private Network load() {
    return Network.ofSnapshot(() -> Files.newInputStream(file));
  }

  private static int firstAnswer(Network network) {
    return network.members().inCountry("CN").count();
  }

  private void queries(Network network) {
    Members members = network.members();
    List<Country> countries = network.countries().list();
    List<Region> regions = List.of(Region.values());
    checkCountries(network);
    checkRegions(network);
    time(
        Measure.COUNTRY,
        countries.size(),
        i -> members.inCountry(countries.get(i).alpha2()).list().size());
    time(
        Measure.TWO_FILTERS,
        countries.size(),
        i -> members.inCountry(countries.get(i).alpha2()).joinedIn(YEAR).list().size());
    time(Measure.COUNT, regions.size(), i -> members.inRegion(regions.get(i)).count());
  }

  private static void checkCountries(Network network) {
    Map<Country, List<Member>> plain =
        network.members().stream().collect(Collectors.groupingBy(Member::country));
    for (Country country : network.countries().list()) {
      Members found = network.members().inCountry(country.alpha2());
      List<Member> expected = plain.getOrDefault(country, List.of());
      require(found.list(), expected);
      require(
          found.joinedIn(YEAR).list(),
          expected.stream()
              .filter(
                  member -> member.joined().year().filter(year -> year == YEAR).isPresent())
              .toList());
    }
  }

  private static void checkRegions(Network network) {
    for (Region region : Region.values()) {
      long expected = network.members().stream()
          .filter(member -> member.country().region().filter(region::equals).isPresent())
          .count();
      int count = network.members().inRegion(region).count();
      require(count == expected, count, expected);
    }
  }

  private void names(Network network) {
    ResolveQueries questions = ResolveQueries.about(network);
    questions.check(network);
    List<ResolveQuery> exact = questions.exact();
    resolve(Measure.EXACT, network, exact.stream().map(ResolveQuery::text).toList());
    resolve(
        Measure.NORMALISED,
        network,
        questions.normalised().stream().map(ResolveQuery::text).toList());
    resolve(
        Measure.MISSPELT,
        network,
        questions.misspelt().stream().map(ResolveQuery::text).toList());
    resolve(Measure.FOREIGN, network, ResolveQueries.foreign());
    List<String> typed = exact.stream()
        .map(question -> question.text().substring(0, SEARCHED_LETTERS))
        .toList();
    time(
        Measure.SEARCH,
        typed.size(),
        i -> network.search(typed.get(i), SEARCHED).size());
  }

  private void resolve(Measure measure, Network network, List<String> texts) {
    time(measure, texts.size(), i -> network.resolve(texts.get(i)).candidates().size());
  }

  private void asOf(Network network) {
    Members present = network
        .allMembers()
        .presentOn(DAY, Certainty.KNOWN)
        .where(member -> member.status() != MemberStatus.UNCONFIRMED);
    require(network.asOf(DAY).members().ids(), present.ids());
    tell(Measure.FIRST_AS_OF, Stopwatch.millis(this::load, fresh -> see(fresh, 0)));
    tell(Measure.AS_OF, Stopwatch.millis(this::loadAndSee, this::seeOthers));
    time(
        Measure.PRESENT,
        DAYS,
        i -> network.members().presentOn(DAY.plusDays(i), Certainty.KNOWN).count());
  }

  private void see(Network network, int days) {
    answers += network.asOf(DAY.plusDays(days)).members().count();
  }

  private Network loadAndSee() {
    Network network = load();
    see(network, 0);
    return network;
  }

  private void seeOthers(Network network) {
    for (int i = 1; i <= DAYS; i++) {
      see(network, i);
    }
  }

  private static void require(List<?> answer, List<?> expected) {
    require(answer.equals(expected), answer.size(), expected.size());
  }

  private static void require(boolean right, long answer, long expected) {
    if (!right) {
      throw new IllegalStateException("found " + answer + ", a plain look at all finds " + expected
          + "; answers must be right before they are timed");
    }
  }

  private void time(Measure measure, int round, IntToLongFunction operation) {
    IntConsumer counted = i -> answers += operation.applyAsLong(i);
    tell(measure, Stopwatch.nanos(round, counted));
  }

  private void tell(Measure measure, double... samples) {
    out.println(measure.line(samples));
  }
}
