package io.github.gnlc.audit;

import io.github.gnlc.model.AuditFinding;
import java.util.List;

/** One part of the audit. */
interface Check {
  void addTo(List<AuditFinding> findings);
}
