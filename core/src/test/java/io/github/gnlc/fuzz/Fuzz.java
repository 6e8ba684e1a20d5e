package io.github.gnlc.fuzz;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on the targets of a module, one after the other, each in a JVM of its own; run by the
 * profile {@code fuzz}. Prints a line for each and, of one that broke, what broke it. New inputs
 * and the log of each are in {@code target/fuzz}.
 */
public final class Fuzz {
  private static final Pattern DONE = Pattern.compile(
      "#(?<runs>[0-9]+)\\s+DONE\\s+cov: (?<edges>[0-9]+) .* corp: (?<kept>[0-9]+)/");

  private Fuzz() {}

  /** Takes how many seconds for each target, and perhaps a part of the names of those to run. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String part = arguments.length > 1 ? arguments[1] : "";
    boolean isBroken = false;
    for (FuzzTarget target : FuzzTarget.all()) {
      if (target.name().contains(part)) {
        String result = run(target, arguments[0]);
        System.out.println(target.name() + ": " + result);
        isBroken |= result.startsWith("broken");
      }
    }
    if (isBroken) {
      System.exit(1);
    }
  }

  private static String run(FuzzTarget target, String seconds)
      throws IOException, InterruptedException {
    Path folder = Path.of("target/fuzz", target.name()).toAbsolutePath();
    Path found = Files.createDirectories(folder.resolve("corpus"));
    Path log = folder.resolve("log.txt");
    Process process = new ProcessBuilder(command(target, seconds, folder, found))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.to(log.toFile()))
        .start();
    int exitCode = process.waitFor();
    String said = Files.readString(log, StandardCharsets.ISO_8859_1);
    return exitCode == 0 ? summary(said, seconds) : broken(said, exitCode, log);
  }

  private static List<String> command(FuzzTarget target, String seconds, Path folder, Path found) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // a stack that is soon full, memory that is soon full
    command.addAll(List.of("-Xss1m", "-Xmx1g", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.className());
    command.add("--instrumentation_includes=io.github.gnlc.**");
    command.add("--reproducer_path=" + folder);
    // what it watches for is that streams are read at all
    command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.Deserialization");
    command.add("-artifact_prefix=" + folder + "/");
    command.add("-max_total_time=" + seconds);
    // seconds for one input; the first pays for all classes, on a busy machine
    command.add("-timeout=300");
    command.add("-max_len=4096");
    command.add(found.toString());
    command.add(target.corpus().toAbsolutePath().toString());
    return command;
  }

  private static String summary(String said, String seconds) {
    Matcher done = DONE.matcher(said);
    return done.find()
        ? done.group("runs") + " runs in " + seconds + " s, " + done.group("edges")
            + " edges covered by " + done.group("kept") + " inputs, nothing found"
        : "broken: Jazzer did not say what it did:\n" + said;
  }

  private static String broken(String said, int exitCode, Path log) {
    String what = said.lines()
        .dropWhile(line -> !line.startsWith("== "))
        .takeWhile(line -> !line.startsWith("DEDUP_TOKEN"))
        .reduce("", (lines, line) -> lines + "\n" + line);
    String input = Pattern.compile("Test unit written to (.*)")
        .matcher(said)
        .results()
        .map((MatchResult written) -> Objects.requireNonNull(written.group(1)))
        .findFirst()
        .orElse("nowhere");
    return "broken, exit code " + exitCode + ", by the input in " + input + "; all of it is in "
        + log + what;
  }
}
