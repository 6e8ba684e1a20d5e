package io.github.gnlc.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What makes the shell complete commands and options. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands, options and their values in bash and"
        + " zsh: source <(gnlc completion).")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand
  private GnlcCommand gnlc;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    gnlc.write(out -> out.write(AutoComplete.bash(root.getCommandName(), root)));
    return CommandLine.ExitCode.OK;
  }
}
