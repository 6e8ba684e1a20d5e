package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a program takes from nothing to its first answer, as whole processes. */
public final class Start {
  private static final int ROUNDS = 15;

  private final Path folder;
  private final Jars jars;
  private final Race race;

  private Start(Path target) throws IOException {
    folder = target.resolve("start");
    jars = new Jars(Jars.ofPrograms(target), System.getProperty("java.class.path"));
    race = new Race(jars, folder);
  }

  /** Takes the number of rounds, if not fifteen. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Start(Path.of("target").toAbsolutePath())
        .run(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
  }

  static Contender empty() {
    return Contender.ofArtifact("empty program", "EmptyProgram");
  }

  static Contender first() {
    return Contender.ofArtifact("GNLC, first answer", "FirstAnswer").withSameAnswer();
  }

  static Contender found() {
    return Contender.ofArtifact("the dataset found", "FindProvider");
  }

  /**
   * Between the empty program and the first answer, each with one step more than the one before.
   */
  static List<Contender> between() {
    return List.of(
        Contender.ofArtifact("a list of Guava's printed", "GuavaList"),
        found(),
        Contender.ofArtifact("the dataset opened, members counted", "OpenDataset"));
  }

  /** Without what the JVM can be told. */
  static List<Contender> contenders() {
    String[] jackson = {"jackson-core-", "jackson-annotations-", "jackson-databind-"};
    return List.of(
        empty(),
        first(),
        empty().inFolder(),
        first().inFolder(),
        Contender.ofArtifact("GNLC, first name resolved", "FirstResolve"),
        Contender.ofArtifact("GNLC, first evidence", "FirstEvidence"),
        Contender.ofArtifact("GNLC, first audit", "FirstAudit"),
        Contender.of("binary file read by hand", "Binary").withSameAnswer(),
        Contender.of("jackson-core, tokens", "JacksonStream", jackson[0]).withSameAnswer(),
        Contender.of("jackson-databind, objects", "JacksonObjects", jackson).withSameAnswer(),
        Contender.of("H2, select in memory", "H2Select", "h2-").withSameAnswer(),
        Contender.of("nv-i18n, a country", "NvI18n", "nv-i18n-"),
        Contender.of("libphonenumber, a country's code", "PhoneNumbers", "libphonenumber-"),
        Contender.of("ICU4J, a country's name", "IcuCountry", "icu4j-"));
  }

  private void run(int rounds) throws IOException, InterruptedException {
    MemberFiles.write(Network.ofDefault().members().list(), folder);
    List<Contender> all = new ArrayList<>(contenders());
    all.addAll(between());
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    all.addAll(Recipes.make(first(), jars, folder));
    all.addAll(Recipes.make(empty(), jars, folder));
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    Map<Contender, Long> classes = new LinkedHashMap<>();
    for (Contender contender : all) {
      classes.put(contender, race.classes(contender));
    }
    Map<Contender, Race.Times> times = race.run(all, rounds);
    int jdk = Runtime.version().feature();
    Figures run = new Figures(jdk == 17 ? "start" : "start-" + jdk);
    StartReport report = new StartReport(all.stream()
        .map(each -> Taken.of(each, times.get(each), classes.get(each), run))
        .toList());
    report.goals(run);
    run.write(report.words());
  }
}
