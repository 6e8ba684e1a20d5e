package io.github.gnlc.audit;

import com.google.common.base.Splitter;

/** The report as plain text, no line longer than 100 columns unless a word is. */
final class AuditTextReport extends AuditReport {
  private static final int WIDTH = 100;
  private static final String BULLET = "- ";
  private static final String INDENT = "  ";

  @Override
  void head(Audit audit) {
    String title =
        "Audit of " + audit.dataset() + ", compiled " + audit.dataset().compiled();
    line(title).line("=".repeat(title.length())).line("");
  }

  @Override
  void coverage(Coverage coverage) {
    line("Coverage");
    for (CoverageFigure part : parts(coverage)) {
      line(BULLET + part);
    }
    if (parts(coverage).isEmpty()) {
      line(BULLET + coverage);
    }
  }

  @Override
  void summary(AuditSummary summary) {
    line("").line(summary.toString());
  }

  @Override
  void kind(AuditKind kind, int count) {
    String title = kind.title() + ": " + count;
    line("").line(title).line("-".repeat(title.length()));
  }

  @Override
  void finding(AuditFinding finding) {
    String severity = finding.severity().code() + ", ";
    wrap(severity + finding.subjectId() + ": " + finding.message() + sources(finding, '[', ']')
        + finding.remark().map(remark -> " Remark: " + remark).orElse(""));
  }

  private void wrap(String words) {
    StringBuilder line = new StringBuilder(BULLET);
    int start = line.length();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(words.replace('\n', ' '))) {
      boolean first = line.length() == start;
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(INDENT);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    line(line.toString());
  }
}
