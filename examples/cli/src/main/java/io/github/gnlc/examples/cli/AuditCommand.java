package io.github.gnlc.examples.cli;

import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.export.JsonExport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What was announced, and what do the data hold? */
@Command(
    name = "audit",
    description =
        "Compares what was announced with what the data hold: totals, contradictions, gaps.",
    exitCodeList = {
      "0:audited",
      "1:the data cannot be read; or, with --fail-on, there is such a finding",
      "2:the options are wrong"
    })
final class AuditCommand implements Callable<Integer> {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = Codes.OfKind.class,
      completionCandidates = Codes.OfKind.class,
      description =
          "Findings of this kind alone; may be given several times: ${COMPLETION-CANDIDATES}.")
  private List<AuditKind> kinds = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      defaultValue = "info",
      converter = Codes.OfSeverity.class,
      completionCandidates = Codes.OfSeverity.class,
      description = "Findings of this severity or worse: ${COMPLETION-CANDIDATES}.")
  private Severity severity;

  @Option(
      names = "--about",
      paramLabel = "ID",
      description = "Findings about this member, cohort or country.")
  private String about;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfReportFormat.class,
      completionCandidates = Codes.OfReportFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Codes.OfSeverity.class,
      completionCandidates = Codes.OfSeverity.class,
      description = "End with 1 if a finding shown is of this severity or worse.")
  private Severity failOn;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    Audit audit = chosen(gnlc.network().audit());
    gnlc.write(out -> write(audit, out));
    if (failOn == null || audit.atLeast(failOn).isEmpty()) {
      return CommandLine.ExitCode.OK;
    }
    int severe = audit.atLeast(failOn).findings().size();
    gnlc.streams()
        .err()
        .println("gnlc audit: " + severe + (severe == 1 ? " finding" : " findings")
            + " of severity " + failOn.code() + " or worse");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Audit chosen(Audit all) {
    Audit audit = all.atLeast(severity);
    audit = kinds.isEmpty() ? audit : audit.where(finding -> kinds.contains(finding.kind()));
    return about == null ? audit : audit.about(about);
  }

  private void write(Audit audit, Writer out) throws IOException {
    switch (format) {
      case JSON -> JsonExport.of(audit.findings()).writeTo(out);
      case MD -> out.write(audit.toMarkdown());
      default -> out.write(audit.toText());
    }
  }
}
