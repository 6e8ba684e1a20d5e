package io.github.gnlc.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the report of an audit, kind by kind. */
abstract class AuditReport {
  private final StringBuilder text = new StringBuilder();

  /** Writes the report; a writer writes one. */
  final String of(Audit audit) {
    head(audit);
    coverage(audit.coverage());
    summary(audit.summary());
    ImmutableListMultimap<AuditKind, AuditFinding> byKind =
        Multimaps.index(audit.findings(), AuditFinding::kind);
    for (AuditKind kind : byKind.keySet()) {
      kind(kind, byKind.get(kind).size());
      byKind.get(kind).forEach(this::finding);
    }
    return text.toString();
  }

  abstract void head(Audit audit);

  abstract void coverage(Coverage coverage);

  abstract void summary(AuditSummary summary);

  abstract void kind(AuditKind kind, int count);

  abstract void finding(AuditFinding finding);

  final AuditReport line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** The parts of the network's coverage and then of each cohort's, members before countries. */
  static List<CoverageFigure> parts(Coverage coverage) {
    List<CoverageFigure> parts = new ArrayList<>();
    coverage.overall().ifPresent(parts::add);
    coverage.countries().ifPresent(parts::add);
    coverage.cohorts().forEach((id, members) -> {
      parts.add(members);
      Optional.ofNullable(coverage.countriesOfCohorts().get(id)).ifPresent(parts::add);
    });
    return parts;
  }

  /** The sources, in brackets of one form or another; empty if there are none. */
  static String sources(AuditFinding finding, char open, char close) {
    return finding.sourceIds().isEmpty()
        ? ""
        : " " + open + String.join(", ", finding.sourceIds()) + close;
  }
}
