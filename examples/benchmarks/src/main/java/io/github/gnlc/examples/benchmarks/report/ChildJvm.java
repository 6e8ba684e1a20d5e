package io.github.gnlc.examples.benchmarks.report;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs on the JDK that runs this one, each in a process of its own. */
public final class ChildJvm {
  private ChildJvm() {}

  /** The command of a program with its options and arguments. */
  public static List<String> command(
      List<String> options, String classPath, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-classpath");
    command.add(classPath);
    command.add(program);
    command.addAll(List.of(arguments));
    return command;
  }

  /** A process to be started. */
  public static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    // what is measured are the options of the command and no others
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  /** Runs a program once and returns what it prints; an error if it fails. */
  public static String output(List<String> command) throws IOException, InterruptedException {
    Process process = builder(command).redirectError(Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " failed, see above; it printed: " + output);
    }
    return output.strip();
  }
}
