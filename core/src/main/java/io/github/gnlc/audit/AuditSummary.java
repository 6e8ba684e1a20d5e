package io.github.gnlc.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import com.google.common.collect.TreeBasedTable;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How many findings an audit has of each kind and severity.
 *
 * <p>It is obtained from {@link Audit#summary()}; a narrowed audit has a summary of its own:
 *
 * <pre>{@code
 * AuditSummary summary = Gnlc.audit().summary();
 * summary.toString();    // 579 findings: 176 warnings, 185 notices, 218 infos
 * summary.count(Severity.ERROR);                                   // 0
 * summary.count(AuditKind.COHORT_INCOMPLETE, Severity.WARNING);    // 13
 * }</pre>
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 *
 * @param counts how many of each kind and severity, in the order of the kinds; a kind and severity
 *     without findings has no entry
 */
public record AuditSummary(@JsonIgnore ImmutableTable<AuditKind, Severity, Integer> counts)
    implements Serializable {
  /**
   * Creates one; Jackson, which only writes it, does not.
   *
   * @param counts how many of each kind and severity
   * @throws NullPointerException if the counts are null
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public AuditSummary {
    Arguments.require(counts, "counts", "how many findings there are");
    SerializedLists.requireAll(AuditKind.class, counts.rowKeySet(), "counts");
    SerializedLists.requireAll(Severity.class, counts.columnKeySet(), "counts");
    SerializedLists.requireAll(Integer.class, counts.values(), "counts");
  }

  static AuditSummary of(Collection<AuditFinding> findings) {
    return new AuditSummary(findings.stream()
        .collect(Tables.toTable(
            AuditFinding::kind,
            AuditFinding::severity,
            finding -> 1,
            Integer::sum,
            TreeBasedTable::create))
        .cellSet()
        .stream()
        .collect(ImmutableTable.toImmutableTable(
            Table.Cell::getRowKey, Table.Cell::getColumnKey, Table.Cell::getValue)));
  }

  @JsonProperty("counts")
  Map<AuditKind, Map<Severity, Integer>> countsInJson() {
    return counts.rowMap();
  }

  /** {@return how many findings there are} */
  public int total() {
    return sum(counts.values());
  }

  /**
   * {@return how many are of a kind}
   *
   * @param kind the kind; findings of any severity count
   */
  public int count(AuditKind kind) {
    return sum(counts.row(kind).values());
  }

  /**
   * {@return how many are of a severity, of exactly that one}
   *
   * @param severity the severity; findings of any kind count
   */
  public int count(Severity severity) {
    return sum(counts.column(severity).values());
  }

  /**
   * {@return how many are of a kind and severity}
   *
   * @param kind the kind, not null
   * @param severity the severity, not null; more severe ones do not count
   */
  public int count(AuditKind kind, Severity severity) {
    Arguments.require(kind, "kind", "one of AuditKind");
    Arguments.require(severity, "severity", "one of Severity");
    Integer count = counts.get(kind, severity);
    return count == null ? 0 : count;
  }

  private static int sum(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns a text such as {@code 579 findings: 176 warnings, 185 notices, 218 infos}, the most
   * severe first.
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Lists.reverse(List.of(Severity.values()))) {
      if (count(severity) > 0) {
        parts.add(AuditText.count(count(severity), severity.code(), severity.code() + "s"));
      }
    }
    String total = AuditText.count(total(), "finding", "findings");
    return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
  }
}
