package io.github.gnlc.examples.cli.io;

import java.io.IOException;

/** The reader of the standard output has read enough, as {@code head} does; not a failure. */
public final class ClosedPipe extends IOException {
  private static final long serialVersionUID = 1;

  ClosedPipe(IOException cause) {
    super(cause);
  }
}
