package io.github.gnlc.examples.cli;

import io.github.gnlc.Network;
import io.github.gnlc.examples.cli.io.CommandContext;
import io.github.gnlc.examples.cli.io.Output;
import io.github.gnlc.examples.cli.io.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code gnlc}: the options of all commands, and what these give. */
@Command(
    name = "gnlc",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = "Asks the data of the UNESCO Global Network of Learning Cities.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:the data cannot answer: nothing has that id or code, or a file cannot be read or written",
      "2:the options are wrong"
    })
final class GnlcCommand implements CommandContext {
  @Option(
      names = "--dataset",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      order = 100,
      description =
          "Ask this dataset instead of the bundled one: a folder of tables, a zip of it, a"
              + " JSON document or a snapshot.")
  private Path dataset;

  @Option(
      names = "--overlay",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      order = 101,
      description = "Lay this dataset over it; may be given several times.")
  private List<Path> overlays = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      order = 102,
      description = "Write the answer to a file, replaced in one step when all is done. Else to the"
          + " standard output.")
  private Path output;

  private final Streams streams;
  private Network network;

  private GnlcCommand(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command that the arguments name, and returns its exit code. */
  static int run(Streams streams, String... arguments) {
    CommandLine line = line(streams, arguments);
    try {
      int code = line.execute(arguments);
      if (code == CommandLine.ExitCode.OK) {
        line.getOut().flush();
        streams.out().flush();
      }
      return code;
    } catch (IOException failure) {
      return Failures.report(failure, line);
    }
  }

  /** Returns the command with those of its commands that the arguments may mean. */
  static CommandLine line(Streams streams, String... arguments) {
    GnlcCommand gnlc = new GnlcCommand(streams);
    CommandLine line = new CommandLine(gnlc);
    Commands.named(arguments).forEach(line::addSubcommand);
    // as an attribute it would be asked when the model is built, before any option is read
    IVersionProvider versions = new Versions(gnlc);
    line.getCommandSpec().versionProvider(versions);
    line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(versions));
    line.setOut(new PrintWriter(streams.out()))
        .setErr(streams.err())
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> Failures.report(failure, command));
    return line;
  }

  @Override
  public Network network() {
    if (network == null) {
      Network opened = dataset == null ? Network.ofDefault() : Network.open(dataset);
      for (Path overlay : overlays) {
        opened = opened.overlaidWith(overlay);
      }
      network = opened;
    }
    return network;
  }

  /** Returns whether the options name another network than the bundled one. */
  boolean isChosen() {
    return dataset != null || !overlays.isEmpty();
  }

  @Override
  public Streams streams() {
    return streams;
  }

  @Override
  public void write(Output.Content content) throws IOException {
    Output.write(output, streams.out(), content);
  }
}
