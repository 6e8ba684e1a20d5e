package io.github.gnlc.audit;

import com.google.common.base.CharMatcher;
import java.util.List;

/** The report in Markdown. */
final class MarkdownReport extends Report {
  private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\`*_[]<>|#~&");

  @Override
  void head(Audit audit) {
    line("# Audit of " + escaped(audit.dataset().toString()))
        .line("")
        .line("Compiled " + audit.dataset().compiled() + ".");
  }

  @Override
  void coverage(Coverage coverage) {
    List<CoverageOf> parts = parts(coverage);
    line("").line("## Coverage").line("");
    if (parts.isEmpty()) {
      line(escaped(coverage.toString()) + ".");
      return;
    }
    line("| of | what | counted | announced | missing | ratio |")
        .line("|---|---|---:|---:|---:|---:|");
    for (CoverageOf part : parts) {
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
        + "`: " + escaped(finding.message())
        + sources(finding, '(', ')')
        + finding.remark().map(remark -> " *" + escaped(remark) + "*").orElse(""));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replace('\n', ' ').toCharArray()) {
      if (SPECIAL.matches(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
