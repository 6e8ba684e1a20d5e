package io.github.gnlc.examples.story;

import java.util.List;

/** A sentence without its full stop, and the ids of the sources that say so. */
record Sentence(String text, List<String> sourceIds) {
  Sentence {
    if (sourceIds.isEmpty()) {
      throw new IllegalArgumentException("No source for '" + text + "'; expected at least one");
    }
  }

  Sentence(String text, String sourceId) {
    this(text, List.of(sourceId));
  }

  /** Returns the sentence as Markdown, each source as a footnote. */
  String toMarkdown() {
    return Prose.capital(text) + "." + notes(sourceIds);
  }

  /** Returns the marks of footnotes for sources, in order, each once. */
  static String notes(List<String> sourceIds) {
    StringBuilder notes = new StringBuilder();
    sourceIds.stream().sorted().distinct().forEach(id -> notes.append("[^" + id + "]"));
    return notes.toString();
  }
}
