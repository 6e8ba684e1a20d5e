package io.github.gnlc.examples.benchmarks.footprint;

import io.github.gnlc.Network;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a network keeps in memory after each step: every object that can be reached from it, by JOL.
 * A JVM of its own measures, since JOL needs options that a program has not.
 */
record Retained(Step step, long bytes, long objects) {
  private static final String MARK = "retained";

  /** Measures in another JVM, of the class path of this one. */
  static List<Retained> measure() throws IOException, InterruptedException {
    Process jvm = new ProcessBuilder(command())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    List<Retained> measured = new ArrayList<>();
    try (InputStream out = jvm.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> line.startsWith(MARK))
          .forEach(line -> measured.add(of(line.split(" "))));
    }
    if (jvm.waitFor() != 0 || measured.size() != Step.values().length) {
      throw new IllegalStateException("the JVM that measures ended with " + jvm.exitValue()
          + " after " + measured + "; run " + String.join(" ", command()));
    }
    return measured;
  }

  private static Retained of(String[] words) {
    return new Retained(Step.valueOf(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djdk.attach.allowAttachSelf=true");
    command.add("-Djol.magicFieldOffset=true");
    command.add("-XX:+EnableDynamicAgentLoading");
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Retained.class.getName());
    return command;
  }

  /** Measures in this JVM and prints a line for each step. */
  public static void main(String[] arguments) {
    Network network = Network.ofDefault();
    for (Step step : Step.values()) {
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
