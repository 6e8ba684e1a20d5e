package io.github.gnlc.examples.cli.reconcile;

import java.util.List;

/**
 * A row of the file.
 *
 * @param line the number of its first line, from 1
 * @param text the row as it stands in the file, with its end
 * @param cells its cells; none if it is malformed
 * @param problem what is wrong with it; empty if it is well formed
 */
record Row(long line, String text, List<String> cells, String problem) {
  boolean isMalformed() {
    return !problem.isEmpty();
  }
}
