package io.github.gnlc.examples.benchmarks.footprint;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a network keeps in memory after each step: every object that can be reached from it, by JOL.
 * A JVM of its own measures, since JOL needs options that a program has not.
 */
record RetainedBytes(UsageStep step, long bytes, long objects) {
  private static final String MARK = "retained";

  /** Measures in another JVM, of the class path of this one. */
  static List<RetainedBytes> measure() throws IOException, InterruptedException {
    List<RetainedBytes> measured = ChildJvm.output(command())
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> of(line.split(" ")))
        .toList();
    if (measured.size() != UsageStep.values().length) {
      throw new IllegalStateException("the JVM that measures printed only " + measured + "; run "
          + String.join(" ", command()));
    }
    return measured;
  }

  private static RetainedBytes of(String[] words) {
    return new RetainedBytes(
        UsageStep.valueOf(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
  }

  private static List<String> command() {
    List<String> options = new ArrayList<>(List.of(
        // the layout of objects is then the same on every 64-bit machine
        "-XX:+UseCompressedOops",
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-Djdk.attach.allowAttachSelf=true",
        "-Djol.magicFieldOffset=true",
        "-XX:+EnableDynamicAgentLoading"));
    if (Runtime.version().feature() >= 23) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return ChildJvm.command(
        options, System.getProperty("java.class.path"), RetainedBytes.class.getName());
  }

  /** Measures in this JVM and prints a line for each step. */
  public static void main(String[] arguments) {
    Network network = Network.ofDefault();
    for (UsageStep step : UsageStep.values()) {
      step.ask(network);
      GraphLayout graph = GraphLayout.parseInstance(network);
      System.out.println(String.join(
          " ",
          MARK,
          step.name(),
          Long.toString(graph.totalSize()),
          Long.toString(graph.totalCount())));
    }
  }
}
