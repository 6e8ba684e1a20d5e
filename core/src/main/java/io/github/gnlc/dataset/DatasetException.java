package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when tables are not a dataset. It holds everything that was found wrong, not the first of
 * it, up to {@link io.github.gnlc.dataset.ReadLimits#findings()}; the message has a line for each
 * of the first hundred, and how many more there are.
 */
public final class DatasetException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 100;

  private final ImmutableList<Finding> findings;

  public DatasetException(List<Finding> findings) {
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
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      message.append('\n').append(finding);
    }
    if (findings.size() > SHOWN) {
      message.append("\nand ").append(findings.size() - SHOWN).append(" more, see findings()");
    }
    return message.toString();
  }
}
