package io.github.gnlc.internal.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a selection asks for, filter by filter; it becomes text when somebody reads it. */
public final class SelectionText {
  public static final SelectionText ALL = new SelectionText(null, "all", null);

  /** How many characters are told of very many filters: enough for all that a person writes. */
  private static final int LONGEST = 2000;

  /** What comes before the words: this and a comma; or, if both are combined, in brackets. */
  private final @Nullable SelectionText before;

  private final String words;

  /** What follows the words; another text if both are combined. */
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

  /** This and another one, with a word between: {@code (of today) but not (in country CN)}. */
  public SelectionText combinedWith(SelectionText other, String word) {
    return new SelectionText(this, word, other);
  }

  /**
   * The words of all filters, the first first; an ellipsis where there are more than anybody reads.
   * It calls no method within itself, so that any number of filters, nested or not, can be told.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    Deque<Object> left = new ArrayDeque<>();
    left.push(this);
    while (!left.isEmpty() && text.length() <= LONGEST) {
      Object next = left.pop();
      if (next instanceof SelectionText part) {
        part.unfold(left);
      } else {
        text.append(next);
      }
    }
    return text.length() > LONGEST ? begin(text) + "…" : text.toString();
  }

  /** The longest beginning that is told, and no half of a character. */
  private static String begin(StringBuilder text) {
    boolean cutsOne = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, cutsOne ? LONGEST - 1 : LONGEST);
  }

  /** Puts the pieces of this text on the stack, the first on top. */
  private void unfold(Deque<Object> left) {
    if (argument instanceof SelectionText other) {
      left.push(")");
      left.push(other);
      left.push(") " + words + " (");
      left.push(Objects.requireNonNull(before));
      left.push("(");
      return;
    }
    left.push(argument == null ? words : words + " " + argument);
    if (before != null) {
      left.push(", ");
      left.push(before);
    }
  }
}
