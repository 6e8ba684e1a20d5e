package io.github.gnlc.examples.openrefine.http;

/** Texts of clients as messages show them. */
public final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** Returns the beginning of a text. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }
}
