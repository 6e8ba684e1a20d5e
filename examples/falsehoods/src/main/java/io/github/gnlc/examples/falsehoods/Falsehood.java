package io.github.gnlc.examples.falsehoods;

import java.io.PrintStream;

/**
 * A wrong assumption: names it, shows what in the data contradicts it, and runs the call that
 * handles it.
 */
@FunctionalInterface
interface Falsehood {
  /** Writes its entry; what the call prints goes to the stream. */
  void tell(Page page, PrintStream out);
}
