package io.github.gnlc.query;

import org.jspecify.annotations.Nullable;

/**
 * What a selection asks for, as a chain of filters; it becomes text only when somebody wants to
 * read it.
 */
final class Question {
  static final Question EVERYTHING = new Question(null, "all", null);

  private final @Nullable Question before;
  private final String words;
  private final @Nullable Object argument;

  private Question(@Nullable Question before, String words, @Nullable Object argument) {
    this.before = before;
    this.words = words;
    this.argument = argument;
  }

  Question and(String filter, Object value) {
    return new Question(this, filter, value);
  }

  Question and(Filter filter) {
    return new Question(this, filter.words(), filter.argument());
  }

  Question and(String filter) {
    return new Question(this, filter, null);
  }

  /** A question of its own, such as the union of two. */
  static Question of(String words) {
    return new Question(null, words, null);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (before != null && before != EVERYTHING) {
      before.append(text);
      text.append(", ");
    }
    text.append(words);
    if (argument != null) {
      text.append(' ').append(argument);
    }
  }
}
