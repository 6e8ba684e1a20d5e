package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown by {@link Audit#requireNoneAtLeast} if an audit has a finding of a severity or worse. A
 * build or a test that must not accept such data lets it pass:
 *
 * <pre>{@code
 * Gnlc.audit().ofKind(AuditKind.RULE_CONFLICT).requireNoneAtLeast(Severity.WARNING);
 * // AuditException: Audit of gnlc 2026.12.0: 1 finding of severity warning or worse; expected none:
 * // warning rule-conflict award.nominations_per_commission: The rule of 2019 for …
 * }</pre>
 *
 * <p>The message has a line for each such finding, and {@link #findings()} holds them. No method of
 * its own returns null.
 */
public final class AuditException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final Severity limit;
  private final ImmutableList<AuditFinding> findings;

  AuditException(String dataset, Severity limit, List<AuditFinding> findings) {
    super(message(dataset, limit, findings));
    this.limit = limit;
    this.findings = ImmutableList.copyOf(findings);
  }

  /**
   * Returns the severity that no finding was to reach.
   *
   * @return the argument of {@link Audit#requireNoneAtLeast}
   */
  public Severity limit() {
    return limit;
  }

  /**
   * Returns the findings of that severity or worse.
   *
   * @return the findings, in the order of the audit; at least one
   */
  public ImmutableList<AuditFinding> findings() {
    return findings;
  }

  private static String message(String dataset, Severity limit, List<AuditFinding> findings) {
    StringBuilder message = new StringBuilder("Audit of ")
        .append(dataset)
        .append(": ")
        .append(AuditText.count(findings.size(), "finding", "findings"))
        .append(" of severity ")
        .append(limit.code())
        .append(limit == Severity.ERROR ? "" : " or worse")
        .append("; expected none:");
    for (AuditFinding finding : findings) {
      message.append('\n').append(finding);
    }
    return message.toString();
  }
}
