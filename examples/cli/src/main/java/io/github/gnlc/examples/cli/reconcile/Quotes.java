package io.github.gnlc.examples.cli.reconcile;

/** Follows the quotes of RFC 4180 through the lines of a row: is a quoted cell still open? */
final class Quotes {
  private enum State {
    CELL_BEGINS,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char delimiter;
  private State state = State.CELL_BEGINS;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Follows one more line, and tells whether it ends within a quoted cell. */
  boolean isOpenAfter(String line) {
    for (int i = 0; i < line.length(); i++) {
      state = after(line.charAt(i));
    }
    return state == State.QUOTED;
  }

  private State after(char c) {
    if (state == State.QUOTED) {
      return c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
    }
    if (c == delimiter) {
      return State.CELL_BEGINS;
    }
    return c == '"' && state != State.PLAIN ? State.QUOTED : State.PLAIN;
  }
}
