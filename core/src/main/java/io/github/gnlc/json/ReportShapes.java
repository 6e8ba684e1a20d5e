package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.AuditSummary;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.Finding;

/** Reports: what an audit counts, and what is wrong with a file. */
final class ReportShapes {
  private static final Shape<ImmutableMap<AuditKind, ImmutableMap<Severity, Integer>>> COUNTS =
      new MapShape<>(Enums.AUDIT_KIND, new MapShape<>(Enums.SEVERITY, Basic.INT));

  static final Shape<AuditSummary> AUDIT_SUMMARY = PropertyValues.of(
          AuditSummary.class, parts -> new AuditSummary(table(parts.get("counts", COUNTS))))
      .with(
          "counts",
          COUNTS,
          summary -> ImmutableMap.copyOf(
              Maps.transformValues(summary.counts().rowMap(), ImmutableMap::copyOf)),
          PropertyValues.as("counts"))
      .build();

  static final Shape<Finding> FINDING = PropertyValues.of(
          Finding.class,
          parts -> new Finding(
              parts.get("file", Basic.TEXT),
              parts.get("line", Basic.INT),
              parts.get("column", Basic.TEXT),
              parts.get("value", Basic.TEXT),
              parts.get("expected", Basic.TEXT)))
      .with("file", Basic.TEXT, Finding::file, PropertyValues.as("file"))
      .with("line", Basic.INT, Finding::line, PropertyValues.as("line"))
      .with("column", Basic.TEXT, Finding::column, PropertyValues.as("column"))
      .with("value", Basic.TEXT, Finding::value, PropertyValues.as("value"))
      .with("expected", Basic.TEXT, Finding::expected, PropertyValues.as("expected"))
      .build();

  private ReportShapes() {}

  private static ImmutableTable<AuditKind, Severity, Integer> table(
      ImmutableMap<AuditKind, ImmutableMap<Severity, Integer>> counts) {
    ImmutableTable.Builder<AuditKind, Severity, Integer> table = ImmutableTable.builder();
    counts.forEach(
        (kind, row) -> row.forEach((severity, count) -> table.put(kind, severity, count)));
    return table.buildOrThrow();
  }
}
