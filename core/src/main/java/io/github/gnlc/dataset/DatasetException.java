package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when tables are not a dataset. It holds everything that was found wrong, not the first of
 * it; the message has a line for each.
 */
public final class DatasetException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<Finding> findings;

  DatasetException(List<Finding> findings) {
    super(message(findings));
    this.findings = ImmutableList.copyOf(findings);
  }

  /** Returns what was found, by file, line and column; never empty. */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  private static String message(List<Finding> findings) {
    StringBuilder message = new StringBuilder("Not a dataset, ")
        .append(findings.size())
        .append(findings.size() == 1 ? " finding:" : " findings:");
    for (Finding finding : findings) {
      message.append('\n').append(finding);
    }
    return message.toString();
  }
}
