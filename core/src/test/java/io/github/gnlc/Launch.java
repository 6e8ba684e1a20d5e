package io.github.gnlc;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program printed, on each of its streams, and with which code it ended. */
public record Launch(int exitCode, String out, String err) {

  /** Runs Java, the one that runs this test: {@code java("-jar", "app.jar")}. */
  public static Launch java(String... arguments) throws IOException, InterruptedException {
    // it is over before its second compiler has paid off
    return jdk("java", Lists.asList("-XX:TieredStopAtLevel=1", arguments).toArray(new String[0]));
  }

  /** Runs a program of the JDK that runs this test. */
  public static Launch jdk(String program, String... arguments)
      throws IOException, InterruptedException {
    return of(Path.of(System.getProperty("java.home"), "bin", program), arguments);
  }

  public static Launch of(Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("gnlc", ".out");
    Path err = Files.createTempFile("gnlc", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      // Java says on the error stream that it picked them up
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      Process process = builder.start();
      process.getOutputStream().close();
      return new Launch(process.waitFor(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
