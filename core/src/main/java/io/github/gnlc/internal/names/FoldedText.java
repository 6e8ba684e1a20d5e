package io.github.gnlc.internal.names;

/**
 * The words of a text, folded: {@code xi an} for {@code Xi-An}.
 *
 * @param spaced with single spaces between them
 * @param key without, as the text's key
 */
public record FoldedText(String spaced, String key) {
  /** The text in the first letters of an array, whose content is then undefined. */
  static FoldedText of(char[] letters, int length) {
    String spaced = new String(letters, 0, length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (letters[i] != ' ') {
        letters[kept++] = letters[i];
      }
    }
    return new FoldedText(spaced, kept == length ? spaced : new String(letters, 0, kept));
  }

  /** The text of words that are folded already. */
  public static FoldedText ofSpaced(String spaced) {
    return spaced.indexOf(' ') < 0
        ? new FoldedText(spaced, spaced)
        : of(spaced.toCharArray(), spaced.length());
  }

  /** Whether there is no letter or digit in the text. */
  public boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether there are two or more words. */
  public boolean areSeveral() {
    return spaced.length() > key.length();
  }
}
