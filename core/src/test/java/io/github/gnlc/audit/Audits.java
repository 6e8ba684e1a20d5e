package io.github.gnlc.audit;

import io.github.gnlc.StatedValues;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Audits as tests want them. */
final class Audits {
  private Audits() {}

  static Audit of(TestTables tables) {
    return of(tables.build());
  }

  static Audit of(Dataset dataset) {
    return Audit.of(new Catalogue(dataset));
  }

  /** What the audit finds of one kind, each finding as its {@linkplain #facts facts}. */
  static List<String> found(TestTables tables, AuditKind kind) {
    return of(tables).ofKind(kind).findings().stream().map(Audits::facts).toList();
  }

  /**
   * The attributes of a finding without its wording, then the other values that its message states,
   * in order: dates, codes and figures, {@code >=2} for "at least 2".
   */
  static String facts(AuditFinding finding) {
    StringBuilder facts = new StringBuilder(finding.severity().code())
        .append(' ')
        .append(finding.kind().code())
        .append(' ')
        .append(finding.subject().code())
        .append(' ')
        .append(finding.subjectId());
    Set<String> told = new HashSet<>();
    if (!finding.about().isUnknown()) {
      tell(facts, ", about ", finding.about(), told);
    }
    finding.expected().ifPresent(figure -> tell(facts, ", expected ", figure, told));
    finding.found().ifPresent(figure -> tell(facts, ", found ", figure, told));
    if (!finding.foundAtMost().equals(finding.found())) {
      finding.foundAtMost().ifPresent(figure -> tell(facts, " to ", figure, told));
    }
    if (!finding.sourceIds().isEmpty()) {
      facts.append(", by ").append(String.join(" ", finding.sourceIds()));
    }
    if (!finding.memberIds().isEmpty()) {
      facts.append(", with ").append(String.join(" ", finding.memberIds()));
    }
    String values = StatedValues.in(finding.message().replace(finding.subjectId(), "")).stream()
        .filter(value -> !told.contains(value))
        .collect(Collectors.joining(" "));
    return values.isEmpty()
        ? facts.toString()
        : facts.append("; ").append(values).toString();
  }

  private static void tell(StringBuilder facts, String name, Object value, Set<String> told) {
    facts.append(name).append(value);
    told.add(value.toString());
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
