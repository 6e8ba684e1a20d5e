package io.github.gnlc.export;

import com.google.common.base.CharMatcher;

/**
 * Texts that a spreadsheet may take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
final class Formulas {
  private static final CharMatcher DANGEROUS = CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
  private static final CharMatcher DANGEROUS_BLANK = CharMatcher.anyOf("\t\r\n\0");

  private Formulas() {}

  /** Whether the text begins like a formula, blanks before it aside. */
  static boolean isLikely(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return DANGEROUS_BLANK.matches(text.charAt(0))
        || (start < text.length() && DANGEROUS.matches(text.charAt(start)));
  }

  /** What a spreadsheet may trim or not show. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The text with an apostrophe before it, which a spreadsheet takes as the mark of a text. */
  static String defused(String text) {
    return "'" + text;
  }
}
