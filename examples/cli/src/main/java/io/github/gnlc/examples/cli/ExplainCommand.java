package io.github.gnlc.examples.cli;

import io.github.gnlc.explain.Explanation;
import io.github.gnlc.export.JsonExport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Why is it said of a member? */
@Command(
    name = "explain",
    description = "Says why a member is said to have joined then: every claim with its sources, and"
        + " the one that is taken.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The id of a member of any status, as cn-hangzhou.")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTextFormat.class,
      completionCandidates = Codes.OfTextFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    List<Explanation> explanations = gnlc.network().explain().member(id);
    gnlc.write(out -> write(explanations, out));
    return CommandLine.ExitCode.OK;
  }

  private void write(List<Explanation> explanations, Writer out) throws IOException {
    if (format == Format.JSON) {
      JsonExport.of(explanations).writeTo(out);
      return;
    }
    for (Explanation explanation : explanations) {
      out.write(explanation.toText());
    }
  }
}
