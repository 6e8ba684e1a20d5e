package io.github.gnlc.audit;

import java.util.List;

/** One part of the audit. */
interface Check {
  void addTo(List<AuditFinding> findings);
}
