package io.github.gnlc.audit;

import io.github.gnlc.internal.text.Markdown;
import java.util.List;

/** The report in Markdown. */
final class AuditMarkdownReport extends AuditReport {
  @Override
  void head(Audit audit) {
    line("# Audit of " + Markdown.inline(audit.dataset().toString()))
        .line("")
        .line("Compiled " + audit.dataset().compiled() + ".");
  }

  @Override
  void coverage(Coverage coverage) {
    List<CoverageFigure> parts = parts(coverage);
    line("").line("## Coverage").line("");
    if (parts.isEmpty()) {
      line(Markdown.inline(coverage.toString()) + ".");
      return;
    }
    line("| of | what | counted | announced | missing | ratio |")
        .line("|---|---|---:|---:|---:|---:|");
    for (CoverageFigure part : parts) {
      line("| " + part.id() + " | " + part.unit() + " | " + part.counted() + " | "
          + part.announced() + " | " + part.missing() + " | " + part.percentage() + " |");
    }
  }

  @Override
  void summary(AuditSummary summary) {
    line("").line("## Findings").line("");
    if (summary.total() == 0) {
      line("None.");
      return;
    }
    line("| kind | errors | warnings | notices | infos |").line("|---|---:|---:|---:|---:|");
    for (AuditKind kind : summary.counts().rowKeySet()) {
      StringBuilder row = new StringBuilder("| ").append(kind.title());
      for (Severity severity :
          List.of(Severity.ERROR, Severity.WARNING, Severity.NOTICE, Severity.INFO)) {
        row.append(" | ").append(summary.count(kind, severity));
      }
      line(row.append(" |").toString());
    }
  }

  @Override
  void kind(AuditKind kind, int count) {
    line("").line("## " + kind.title()).line("");
  }

  @Override
  void finding(AuditFinding finding) {
    line("- **" + finding.severity().code() + "** `" + finding.subjectId().replace('`', '\'')
        + "`: " + Markdown.inline(finding.message())
        + sources(finding, '(', ')')
        + finding.remark().map(remark -> " *" + Markdown.inline(remark) + "*").orElse(""));
  }
}
