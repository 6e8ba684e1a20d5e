package io.github.gnlc.validation;

/** What a message repeats of a text that came from anywhere. */
final class Echo {
  private static final int LONGEST = 60;
  private static final char REPLACEMENT = '\uFFFD';

  private Echo() {}

  /** The text, cut if long, without what would break the line or turn the rest of it around. */
  static String of(String text) {
    StringBuilder echo = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(c -> echo.appendCodePoint(isHarmless(c) ? c : REPLACEMENT));
    boolean cut = text.codePoints().skip(LONGEST).findAny().isPresent();
    return cut ? echo.append('…').toString() : echo.toString();
  }

  /** Whether there is nothing to be seen in the text: spaces, and signs that only steer others. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      case Character.FORMAT -> !isDirection(c);
      default -> true;
    };
  }

  private static boolean isDirection(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
