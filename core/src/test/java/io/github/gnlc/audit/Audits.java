package io.github.gnlc.audit;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import java.util.List;

/** Audits as tests want them. */
final class Audits {
  private Audits() {}

  static Audit of(TestTables tables) {
    return of(tables.build());
  }

  static Audit of(Dataset dataset) {
    return Audit.of(new Catalogue(dataset));
  }

  /** What the audit finds of one kind, each finding as its text. */
  static List<String> found(TestTables tables, AuditKind kind) {
    return of(tables).ofKind(kind).findings().stream()
        .map(AuditFinding::toString)
        .toList();
  }

  /** Adds an exact figure about the network. */
  static TestTables say(
      TestTables tables, String source, String about, String metric, String value) {
    return say(tables, source, about, metric, "exactly", value);
  }

  static TestTables say(
      TestTables tables,
      String source,
      String about,
      String metric,
      String qualifier,
      String value) {
    return tables.add("statements", source, about, metric, "", "", qualifier, value, "cities", "");
  }

  /** The small dataset without its statements. */
  static TestTables silent() {
    return TestTables.small()
        .remove("statements", "s3/2022-09-02/members///exactly/294")
        .remove("statements", "s3/2022-09-02/new-members///exactly/77")
        .remove("statements", "s4/2019-07-17/joined/KR//at-least/2")
        .remove("statements", "s6//members//Africa/about/30");
  }
}
