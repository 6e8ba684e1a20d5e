package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a program takes from nothing to its first answer, as whole processes. */
public final class Start {
  private static final int ROUNDS = 15;
  private static final double BAR = 1.4;

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

  /** Without what the JVM can be told; the empty program and the first answer come first. */
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
        Contender.ofArtifact("a list of Guava's alone", "GuavaList"),
        Contender.ofArtifact("the dataset found, not read", "FindProvider"),
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
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    all.addAll(Recipes.make(first(), jars, folder));
    all.addAll(Recipes.make(empty(), jars, folder));
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    Map<Contender, Long> classes = new LinkedHashMap<>();
    for (Contender contender : all) {
      classes.put(contender, race.classes(contender));
    }
    report(race.run(all, rounds), classes);
  }

  private static void report(Map<Contender, Race.Times> times, Map<Contender, Long> classes)
      throws IOException {
    int jdk = Runtime.version().feature();
    Figures figures = new Figures(jdk == 17 ? "start" : "start-" + jdk);
    Report report = new Report();
    report.head(
        "program",
        "ms, median (lowest to highest)",
        "times the empty one's",
        "by the lowest",
        "processor ms, mean",
        "times",
        "classes loaded");
    Figure[] empty = figures(figures, empty(), times.get(empty()));
    times.forEach((contender, taken) -> {
      Figure[] own = contender.equals(empty()) ? empty : figures(figures, contender, taken);
      report.row(
          contender.name(),
          own[0].medianCell(),
          Figure.number(own[0].median() / empty[0].median()),
          Figure.number(own[0].min() / empty[0].min()),
          Figure.number(own[1].mean()),
          Figure.number(own[1].mean() / empty[1].mean()),
          classes.get(contender));
      if (contender.equals(first())) {
        figures.goal(Goal.atMost(
            "whole process to the first answer",
            BAR,
            "times an empty program",
            own[0].median() / empty[0].median()));
      }
    });
    figures.write(report.toString());
  }

  private static Figure[] figures(Figures figures, Contender contender, Race.Times taken) {
    return new Figure[] {
      figures.add(contender.name(), "wall", "ms", taken.wall()),
      figures.add(contender.name(), "processor", "ms", taken.processor())
    };
  }
}
