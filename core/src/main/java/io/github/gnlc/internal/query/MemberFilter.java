package io.github.gnlc.internal.query;

import org.jspecify.annotations.Nullable;

/** The members that pass a filter, with its words and the argument that they end with. */
public final class MemberFilter {
  private final RowSet rows;
  private final String words;
  private final @Nullable Object argument;

  MemberFilter(RowSet rows, String words, @Nullable Object argument) {
    this.rows = rows;
    this.words = words;
    this.argument = argument;
  }

  public RowSet rows() {
    return rows;
  }

  public String words() {
    return words;
  }

  public @Nullable Object argument() {
    return argument;
  }
}
