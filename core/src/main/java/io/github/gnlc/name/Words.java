package io.github.gnlc.name;

/**
 * The words of a text, folded: {@code xi an} for {@code Xi-An}.
 *
 * @param spaced with single spaces between them
 * @param key without, as the text's key
 */
record Words(String spaced, String key) {
  static Words of(String text) {
    return ofSpaced(Folding.words(text));
  }

  /** Those that are folded already. */
  static Words ofSpaced(String spaced) {
    return new Words(spaced, spaced.indexOf(' ') < 0 ? spaced : spaced.replace(" ", ""));
  }

  /** Whether there is no letter or digit in the text. */
  boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether there are two words or more. */
  boolean areSeveral() {
    return spaced.length() > key.length();
  }
}
