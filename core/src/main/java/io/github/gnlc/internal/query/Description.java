package io.github.gnlc.internal.query;

import org.jspecify.annotations.Nullable;

/** What a selection asks for, filter by filter; it becomes text when somebody reads it. */
public final class Description {
  public static final Description ALL = new Description(null, "all", null);

  private final @Nullable Description before;
  private final String words;
  private final @Nullable Object argument;

  private Description(@Nullable Description before, String words, @Nullable Object argument) {
    this.before = before;
    this.words = words;
    this.argument = argument;
  }

  public static Description of(String words) {
    return new Description(null, words, null);
  }

  /** This and one filter more, in words that the argument, which never changes, follows. */
  public Description and(String filter, @Nullable Object value) {
    return new Description(this == ALL ? null : this, filter, value);
  }

  @Override
  public String toString() {
    String own = argument == null ? words : words + " " + argument;
    return before == null ? own : before + ", " + own;
  }
}
