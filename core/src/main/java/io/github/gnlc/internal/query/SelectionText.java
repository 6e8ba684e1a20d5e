package io.github.gnlc.internal.query;

import org.jspecify.annotations.Nullable;

/** What a selection asks for, filter by filter; it becomes text when somebody reads it. */
public final class SelectionText {
  public static final SelectionText ALL = new SelectionText(null, "all", null);

  private final @Nullable SelectionText before;
  private final String words;
  private final @Nullable Object argument;

  private SelectionText(@Nullable SelectionText before, String words, @Nullable Object argument) {
    this.before = before;
    this.words = words;
    this.argument = argument;
  }

  /** Everything in a catalogue: that of a moment is described by it. */
  public static SelectionText everything(Catalogue catalogue) {
    return catalogue.isOfToday() ? ALL : of(catalogue.moment().toString());
  }

  public static SelectionText of(String words) {
    return new SelectionText(null, words, null);
  }

  /** This and one filter more, in words that the argument, which never changes, follows. */
  public SelectionText and(String filter, @Nullable Object value) {
    return new SelectionText(this == ALL ? null : this, filter, value);
  }

  @Override
  public String toString() {
    String own = argument == null ? words : words + " " + argument;
    return before == null ? own : before + ", " + own;
  }
}
