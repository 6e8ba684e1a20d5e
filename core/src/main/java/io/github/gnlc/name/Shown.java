package io.github.gnlc.name;

/** Texts as messages show them: a megabyte of text does not make a message of a megabyte. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** The text, or its beginning and an ellipsis. */
  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
