package io.github.gnlc.model;

/**
 * Which answers a query counts when a date is only partly known: {@code members.joinedIn(2016,
 * Certainty.POSSIBLE)}.
 */
public enum Certainty {
  /** Only what is known to be so; the default of every query. */
  KNOWN,
  /** Also what may be so as far as is known. */
  POSSIBLE
}
