package io.github.gnlc.examples.cli;

import io.github.gnlc.Network;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.export.JsonExport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What did a newer dataset change? */
@Command(
    name = "diff",
    description = "Compares two datasets: what changed in the world, and in what is known of it.",
    exitCodeList = {
      "0:compared",
      "1:a dataset cannot be read; or, with --exit-code, they differ",
      "2:the options are wrong"
    })
final class DiffCommand implements Callable<Integer> {
  private static final String BUNDLED = "bundled";

  @Parameters(
      index = "0",
      paramLabel = "OLDER",
      description =
          "A folder of tables, a zip of it, a JSON document, a snapshot; or " + BUNDLED + ".")
  private String older;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEWER",
      description = "The same. If not given: what --dataset and --overlay name.")
  private String newer;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfReportFormat.class,
      completionCandidates = Codes.OfReportFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @Option(names = "--exit-code", description = "End with 1 if they differ.")
  private boolean exitCode;

  @ParentCommand
  private GnlcCommand gnlc;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if ((newer == null) != gnlc.isChosen()) {
      throw new ParameterException(
          spec.commandLine(), "expected NEWER, or --dataset or --overlay instead of it");
    }
    DatasetDiff diff =
        DatasetDiff.between(open(older), newer == null ? gnlc.network() : open(newer));
    gnlc.write(out -> write(diff, out));
    return exitCode && !diff.isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private static Network open(String dataset) {
    return dataset.equals(BUNDLED) ? Network.ofDefault() : Network.open(Path.of(dataset));
  }

  private void write(DatasetDiff diff, Writer out) throws IOException {
    switch (format) {
      case JSON -> JsonExport.of(diff.changes()).writeTo(out);
      case MD -> out.write(diff.toMarkdown());
      default -> out.write(diff.toText());
    }
  }
}
