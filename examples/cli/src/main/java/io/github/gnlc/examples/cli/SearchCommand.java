package io.github.gnlc.examples.cli;

import io.github.gnlc.name.Match;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Which members begin so? */
@Command(
    name = "search",
    description = "Ranks members by the beginning of a name, as type-ahead does.")
final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PREFIX", description = "What has been typed so far.")
  private String prefix;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "At most so many; ${DEFAULT-VALUE} if not given.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTableFormat.class,
      completionCandidates = Codes.OfTableFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    List<Match> matches = gnlc.network().search(prefix, limit);
    Table table = new Table("id", "score", "name", "country", "found");
    for (Match match : matches) {
      table.add(
          match.member().id(),
          match.score(),
          match.member().name(),
          match.member().country().alpha2(),
          match.name());
    }
    gnlc.write(out -> table.writeTo(out, format));
    return CommandLine.ExitCode.OK;
  }
}
