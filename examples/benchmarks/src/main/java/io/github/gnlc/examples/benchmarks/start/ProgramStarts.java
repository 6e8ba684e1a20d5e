package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Starts programs again and again, in each round every one of them once and in another order, so
 * that what else the machine does falls on all alike.
 */
final class ProgramStarts {
  private final Jars jars;
  private final Path folder;
  private final Map<Program, Times> times = new LinkedHashMap<>();

  ProgramStarts(Jars jars, Path folder) {
    this.jars = jars;
    this.folder = folder;
  }

  /** Refuses a contender that does not answer what it is to answer. */
  void check(List<Program> contenders, String answer) throws IOException, InterruptedException {
    for (Program contender : contenders) {
      String output = ChildJvm.output(contender.command(jars, folder));
      if (contender.sameAnswer() && !output.equals(answer)) {
        throw new IllegalStateException(
            contender.name() + " answers " + output + "; expected " + answer);
      }
    }
  }

  /** How many classes a program loads. */
  long classes(Program contender) throws IOException, InterruptedException {
    List<String> command = contender.command(jars, folder);
    command.add(1, "-Xlog:class+load");
    return ChildJvm.output(command)
        .lines()
        .filter(line -> line.contains(" source: "))
        .count();
  }

  Map<Program, Times> run(List<Program> contenders, int rounds)
      throws IOException, InterruptedException {
    Random random = new Random(20261121);
    List<Program> order = new ArrayList<>(contenders);
    for (Program contender : contenders) {
      times.put(contender, new Times());
    }
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Program contender : order) {
        run(contender);
      }
    }
    return times;
  }

  private void run(Program contender) throws IOException, InterruptedException {
    ProcessBuilder builder = ChildJvm.builder(contender.command(jars, folder))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD);
    OptionalDouble before = ChildTime.milliseconds();
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    if (exit != 0) {
      throw new IllegalStateException(contender.name() + " failed with " + exit);
    }
    Times own = times.get(contender);
    own.wall.add(wall);
    if (before.isPresent()) {
      ChildTime.milliseconds().ifPresent(now -> own.processor.add(now - before.getAsDouble()));
    }
  }

  /** What the runs of one program took, in milliseconds. */
  static final class Times {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    double[] wall() {
      return wall.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** None where the system does not tell. */
    double[] processor() {
      return processor.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
