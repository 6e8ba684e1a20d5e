package io.github.gnlc.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown by {@link Audit#requireNoneAtLeast} when an audit found something that severe. It holds
 * every such finding; the message has a line for each.
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

  /** Returns the severity from which on nothing was to be found. */
  public Severity limit() {
    return limit;
  }

  /** Returns what was found, in the order of the audit; never empty. */
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
