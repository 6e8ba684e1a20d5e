package io.github.gnlc.internal.text;

/** What a message repeats of a text that came from outside: its beginning, on one line. */
public final class Excerpt {
  private static final int LONGEST = 80;

  /** What Linux takes; others take less. */
  private static final int LONGEST_PATH = 4096;

  private static final char REPLACEMENT = '\uFFFD';

  private Excerpt() {}

  /**
   * The first 80 characters of a text, and an ellipsis if there are more. Control characters and
   * those that change the direction of the text are replaced, as they would garble the message.
   */
  public static String of(String text) {
    StringBuilder excerpt = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(c -> excerpt.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
    return isLong(text) ? excerpt.append('…').toString() : excerpt.toString();
  }

  /** The same, followed by the length of a text that is cut: {@code "aaaa… (5000 characters)"}. */
  public static String withLength(String text) {
    return of(text) + (isLong(text) ? " (" + text.length() + " characters)" : "");
  }

  /** A path, whole unless it is longer than any that a system takes. */
  public static String ofPath(String path) {
    return path.length() > LONGEST_PATH ? withLength(path) : path;
  }

  private static boolean isLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      case Character.FORMAT -> !changesDirection(c);
      default -> true;
    };
  }

  private static boolean changesDirection(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
