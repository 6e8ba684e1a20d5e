package io.github.gnlc.json;

import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.diff.Change;
import io.github.gnlc.diff.RowChange;

/** Findings, coverage, changes and conflicts, and what limits them. */
final class AuditShapes {
  static final Shape<AuditFinding> AUDIT_FINDING = ObjectShape.of(
          AuditFinding.class, AuditFinding::builder, AuditFinding.Builder::build)
      .with("kind", Enums.AUDIT_KIND, AuditFinding::kind, AuditFinding.Builder::kind)
      .with("severity", Enums.SEVERITY, AuditFinding::severity, AuditFinding.Builder::severity)
      .with("subject", Enums.AUDIT_SUBJECT, AuditFinding::subject, AuditFinding.Builder::subject)
      .with("subjectId", Basic.WORDS, AuditFinding::subjectId, AuditFinding.Builder::subjectId)
      .withDefault("about", Basic.DATE, AuditFinding::about, AuditFinding.Builder::about)
      .with("message", Basic.WORDS, AuditFinding::message, AuditFinding.Builder::message)
      .with(
          "sourceIds",
          ListShape.of(Basic.TEXT),
          AuditFinding::sourceIds,
          AuditFinding.Builder::addAllSourceIds)
      .with(
          "memberIds",
          ListShape.of(Basic.TEXT),
          AuditFinding::memberIds,
          AuditFinding.Builder::addAllMemberIds)
      .with(
          "expected",
          OptionalShape.ofLong(),
          AuditFinding::expected,
          AuditFinding.Builder::expected)
      .with("found", OptionalShape.ofLong(), AuditFinding::found, AuditFinding.Builder::found)
      .with(
          "foundAtMost",
          OptionalShape.ofLong(),
          AuditFinding::foundAtMost,
          AuditFinding.Builder::foundAtMost)
      .with(
          "remark",
          OptionalShape.of(Basic.WORDS),
          AuditFinding::remark,
          AuditFinding.Builder::remark)
      .build();

  static final Shape<AuditOptions> AUDIT_OPTIONS = ObjectShape.of(
          AuditOptions.class, AuditOptions::builder, AuditOptions.Builder::build)
      .withDefault(
          "lastSeenYears",
          Basic.INT,
          AuditOptions::lastSeenYears,
          AuditOptions.Builder::lastSeenYears)
      .withDefault(
          "aboutPercent", Basic.INT, AuditOptions::aboutPercent, AuditOptions.Builder::aboutPercent)
      .build();

  static final Shape<CoverageFigure> COVERAGE_FIGURE = ObjectShape.of(
          CoverageFigure.class, CoverageFigure::builder, CoverageFigure.Builder::build)
      .with("id", Basic.WORDS, CoverageFigure::id, CoverageFigure.Builder::id)
      .with("unit", Basic.WORDS, CoverageFigure::unit, CoverageFigure.Builder::unit)
      .with("counted", Basic.LONG, CoverageFigure::counted, CoverageFigure.Builder::counted)
      .with("announced", Basic.LONG, CoverageFigure::announced, CoverageFigure.Builder::announced)
      .build();

  static final Shape<Coverage> COVERAGE = ObjectShape.of(
          Coverage.class, Coverage::builder, Coverage.Builder::build)
      .with(
          "cohorts",
          new MapShape<>(Basic.TEXT, COVERAGE_FIGURE),
          Coverage::cohorts,
          Coverage.Builder::putAllCohorts)
      .with(
          "countriesOfCohorts",
          new MapShape<>(Basic.TEXT, COVERAGE_FIGURE),
          Coverage::countriesOfCohorts,
          Coverage.Builder::putAllCountriesOfCohorts)
      .with(
          "overall",
          OptionalShape.of(COVERAGE_FIGURE),
          Coverage::overall,
          Coverage.Builder::overall)
      .with(
          "countries",
          OptionalShape.of(COVERAGE_FIGURE),
          Coverage::countries,
          Coverage.Builder::countries)
      .build();

  static final Shape<Change> CHANGE = ObjectShape.of(
          Change.class, Change::builder, Change.Builder::build)
      .with("kind", Enums.CHANGE_KIND, Change::kind, Change.Builder::kind)
      .with("subject", Enums.CHANGE_SUBJECT, Change::subject, Change.Builder::subject)
      .with("subjectId", Basic.WORDS, Change::subjectId, Change.Builder::subjectId)
      .with(
          "before",
          new MapShape<>(Basic.TEXT, Basic.TEXT),
          Change::before,
          Change.Builder::putAllBefore)
      .with(
          "after",
          new MapShape<>(Basic.TEXT, Basic.TEXT),
          Change::after,
          Change.Builder::putAllAfter)
      .with("sentence", Basic.WORDS, Change::sentence, Change.Builder::sentence)
      .build();

  static final Shape<RowChange> ROW_CHANGE = ObjectShape.of(
          RowChange.class, RowChange::builder, RowChange.Builder::build)
      .with("table", Basic.WORDS, RowChange::table, RowChange.Builder::table)
      .with("key", ListShape.of(Basic.TEXT), RowChange::key, RowChange.Builder::addAllKey)
      .with("kind", Enums.CHANGE_KIND, RowChange::kind, RowChange.Builder::kind)
      .with("index", Basic.INT, RowChange::index, RowChange.Builder::index)
      .with(
          "before",
          new MapShape<>(Basic.TEXT, Basic.TEXT),
          RowChange::before,
          RowChange.Builder::putAllBefore)
      .with(
          "after",
          new MapShape<>(Basic.TEXT, Basic.TEXT),
          RowChange::after,
          RowChange.Builder::putAllAfter)
      .build();

  static final Shape<OverlayConflict> OVERLAY_CONFLICT = ObjectShape.of(
          OverlayConflict.class, OverlayConflict::builder, OverlayConflict.Builder::build)
      .with("layer", Basic.ID, OverlayConflict::layer, OverlayConflict.Builder::layer)
      .with("table", Basic.WORDS, OverlayConflict::table, OverlayConflict.Builder::table)
      .with(
          "key", ListShape.of(Basic.TEXT), OverlayConflict::key, OverlayConflict.Builder::addAllKey)
      .with("column", Basic.WORDS, OverlayConflict::column, OverlayConflict.Builder::column)
      .with(
          "baseValue",
          OptionalShape.of(Basic.TEXT),
          OverlayConflict::baseValue,
          OverlayConflict.Builder::baseValue)
      .with(
          "ownValue",
          OptionalShape.of(Basic.TEXT),
          OverlayConflict::ownValue,
          OverlayConflict.Builder::ownValue)
      .with("taken", Enums.OVERLAY_CHOICE, OverlayConflict::taken, OverlayConflict.Builder::taken)
      .with("reason", Basic.WORDS, OverlayConflict::reason, OverlayConflict.Builder::reason)
      .build();

  static final Shape<ReadLimits> READ_LIMITS = ObjectShape.of(
          ReadLimits.class, ReadLimits::builder, ReadLimits.Builder::build)
      .withDefault("fileBytes", Basic.INT, ReadLimits::fileBytes, ReadLimits.Builder::fileBytes)
      .withDefault("totalBytes", Basic.INT, ReadLimits::totalBytes, ReadLimits.Builder::totalBytes)
      .withDefault("entries", Basic.INT, ReadLimits::entries, ReadLimits.Builder::entries)
      .withDefault("ratio", Basic.INT, ReadLimits::ratio, ReadLimits.Builder::ratio)
      .withDefault("textLength", Basic.INT, ReadLimits::textLength, ReadLimits.Builder::textLength)
      .withDefault("depth", Basic.INT, ReadLimits::depth, ReadLimits.Builder::depth)
      .withDefault("rows", Basic.INT, ReadLimits::rows, ReadLimits.Builder::rows)
      .withDefault("findings", Basic.INT, ReadLimits::findings, ReadLimits.Builder::findings)
      .build();

  private AuditShapes() {}
}
