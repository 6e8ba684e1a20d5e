package io.github.gnlc.examples.benchmarks.footprint;

import io.github.gnlc.examples.benchmarks.report.Figures;
import io.github.gnlc.examples.benchmarks.report.Goal;
import io.github.gnlc.examples.benchmarks.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what a network takes in memory, and what its jars and those they need take on disk. */
public final class Footprint {
  private static final long WITHOUT_EVIDENCE = 1_000_000;
  private static final long WITH_EVIDENCE = 4_000_000;
  private static final long CORE = 400_000;
  private static final long DATA = 1_500_000;
  private static final long NAMES = 8_000_000;

  private final Figures run = new Figures("footprint");
  private final Report report = new Report();

  private Footprint() {}

  /** Measures, in a few seconds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Footprint().measure();
  }

  private void measure() throws IOException, InterruptedException {
    run.version("JOL", "0.17");
    memory(RetainedBytes.measure());
    List<Jar> jars = Jar.brought();
    run.goal(goal("jar of core", CORE, jars.get(1).bytes()));
    run.goal(goal("jar of data", DATA, jars.get(0).bytes()));
    jars(jars);
    contents(jars.get(1));
    run.write(report.toString());
  }

  private static Goal goal(String what, long bound, long bytes) {
    return Goal.atMost(what, bound, "bytes", bytes);
  }

  private void memory(List<RetainedBytes> steps) {
    report.paragraph("### Bytes that can be reached from the network, after each step");
    report.head("after", "bytes", "more", "objects");
    long before = 0;
    for (RetainedBytes now : steps) {
      run.add("memory", now.step().words(), "bytes", now.bytes());
      report.row(
          now.step().words(),
          number(now.bytes()),
          number(now.bytes() - before),
          number(now.objects()));
      before = now.bytes();
      if (now.step() == UsageStep.MEMBERS) {
        run.goal(goal("network without evidence", WITHOUT_EVIDENCE, now.bytes()));
      }
    }
    report.line("");
    long names = before;
    long everything = steps.get(UsageStep.EVERYTHING.ordinal()).bytes();
    run.goal(goal(
        "network with evidence and all else, without the index of names (" + number(names)
            + " with it)",
        WITH_EVIDENCE,
        everything));
    run.goal(goal("index of names", NAMES, names - everything));
  }

  private void jars(List<Jar> jars) {
    report.paragraph("### Bytes of the jars that `gnlc-data` brings");
    report.head("jar", "bytes");
    for (Jar jar : jars) {
      run.add("jars", jar.name(), "bytes", jar.bytes());
      report.row(jar.name(), number(jar.bytes()));
    }
    report.row("all", number(jars.stream().mapToLong(Jar::bytes).sum()));
    report.line("");
  }

  private void contents(Jar jar) throws IOException {
    report.paragraph("### Bytes of what " + jar.name() + " holds, as it is packed");
    report.head("folder", "bytes");
    long packed = 0;
    for (Map.Entry<String, Long> folder : jar.folders()) {
      packed += folder.getValue();
      if (folder.getValue() > 0) {
        run.add("core", folder.getKey(), "bytes", folder.getValue());
        report.row(folder.getKey(), number(folder.getValue()));
      }
    }
    report.row("names and places of the entries", number(jar.bytes() - packed));
    report.line("");
  }

  private static String number(long bytes) {
    return String.format(Locale.ROOT, "%,d", bytes);
  }
}
