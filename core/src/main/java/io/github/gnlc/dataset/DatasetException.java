package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when what is read, compiled, laid over a network or written is not a valid dataset. It
 * holds all findings, not only the first, up to {@link ReadLimits#findings()}.
 *
 * <pre>{@code
 * try {
 *   Network.open(Path.of("our-cities"));
 * } catch (DatasetException e) {
 *   e.findings().get(0);
 *   // members.csv:12: country 'XX': expected the alpha2 of a row of countries; …
 * }
 * }</pre>
 *
 * <p>The message has a line for each of the first hundred findings and says how many more there
 * are. A snapshot whose bytes are damaged throws {@link SnapshotException} instead.
 */
public final class DatasetException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 100;

  private final ImmutableList<Finding> findings;

  /**
   * Makes an exception with these findings, in this order.
   *
   * @param findings what was found, at least one finding
   * @hidden
   */
  public DatasetException(List<Finding> findings) {
    super(message(findings));
    this.findings = ImmutableList.copyOf(findings);
  }

  /** {@return what was found, by file, line and column; never empty} */
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
