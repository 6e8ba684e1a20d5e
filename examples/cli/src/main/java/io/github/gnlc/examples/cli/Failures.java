package io.github.gnlc.examples.cli;

import com.google.common.base.Throwables;
import io.github.gnlc.examples.cli.io.ClosedPipe;
import io.github.gnlc.examples.cli.io.Problem;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told of failures, in a line on the standard error. */
final class Failures {
  private Failures() {}

  /** Tells what is wrong with the options, and returns the exit code. */
  static int usage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println(name + ": " + failure.getMessage() + suggestions(failure) + "; see " + name
            + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static String suggestions(ParameterException failure) {
    List<String> nearest = failure instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }

  /** Tells why a command could not answer, and returns the exit code. */
  static int report(Exception failure, CommandLine command) {
    if (Throwables.getCausalChain(failure).stream().anyMatch(ClosedPipe.class::isInstance)) {
      return CommandLine.ExitCode.OK;
    }
    command
        .getErr()
        .println(command.getCommandSpec().qualifiedName() + ": " + Problem.words(failure));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
