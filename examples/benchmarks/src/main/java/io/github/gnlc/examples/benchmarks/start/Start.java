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
  private final ProgramStarts race;

  private Start(Path target) throws IOException {
    folder = target.resolve("start");
    jars = new Jars(Jars.ofPrograms(target), System.getProperty("java.class.path"));
    race = new ProgramStarts(jars, folder);
  }

  /** Takes the number of rounds, if not fifteen. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Start(Path.of("target").toAbsolutePath())
        .run(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
  }

  static Program empty() {
    return Program.ofArtifact("empty program", "EmptyProgram");
  }

  static Program first() {
    return Program.ofArtifact("GNLC, first answer", "FirstAnswer").withSameAnswer();
  }

  static Program resolve() {
    return Program.ofArtifact("GNLC, first name resolved", "FirstResolve");
  }

  static Program explanation() {
    return Program.ofArtifact("GNLC, first explanation", "FirstExplanation");
  }

  static Program audit() {
    return Program.ofArtifact("GNLC, first audit", "FirstAudit");
  }

  /** Without what the JVM can be told. */
  static List<Program> contenders() {
    String[] jackson = {"jackson-core-", "jackson-annotations-", "jackson-databind-"};
    return List.of(
        empty(),
        first(),
        empty().inFolder(),
        first().inFolder(),
        resolve(),
        Program.ofArtifact("GNLC, first evidence", "FirstEvidence"),
        explanation(),
        audit(),
        Program.of("binary file read by hand", "Binary").withSameAnswer(),
        Program.of("jackson-core, tokens", "JacksonStream", jackson[0]).withSameAnswer(),
        Program.of("jackson-databind, objects", "JacksonObjects", jackson).withSameAnswer(),
        Program.of("H2, select in memory", "H2Select", "h2-").withSameAnswer());
  }

  private void run(int rounds) throws IOException, InterruptedException {
    MemberFiles.write(Network.ofDefault().members().list(), folder);
    List<Program> all = new ArrayList<>(contenders());
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    all.addAll(StartArchives.make(first(), jars, folder));
    all.addAll(StartArchives.make(empty(), jars, folder));
    race.check(all, Gnlc.members().inCountry("CN").list().toString());
    Map<Program, Long> classes = new LinkedHashMap<>();
    for (Program contender : all) {
      classes.put(contender, race.classes(contender));
    }
    Map<Program, ProgramStarts.Times> times = race.run(all, rounds);
    int jdk = Runtime.version().feature();
    Figures run = new Figures(jdk == 17 ? "start" : "start-" + jdk);
    StartReport report = new StartReport(all.stream()
        .map(each -> StartTime.of(each, times.get(each), classes.get(each), run))
        .toList());
    report.goals(run);
    run.write(report.words());
  }
}
