package io.github.gnlc.export;

import com.google.common.base.CharMatcher;
import io.github.gnlc.internal.value.Arguments;

/**
 * Texts that a spreadsheet may take for a formula, for programs that write tables of their own:
 * {@code SpreadsheetFormulas.defused("=1+1")} is {@code "'=1+1"}.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
final class SpreadsheetFormulas {
  private static final CharMatcher DANGEROUS = CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
  private static final CharMatcher DANGEROUS_BLANK = CharMatcher.anyOf("\t\r\n\0");

  private SpreadsheetFormulas() {}

  /**
   * Returns a text with an apostrophe before it, by which a spreadsheet knows a text, if it may
   * take it for a formula; otherwise the text as it is.
   *
   * <p>A formula begins with {@code =}, {@code +}, {@code -} or {@code @} (or their full-width
   * forms; blanks before them do not count), or with a tab, line break or NUL. So does
   * {@code "-33.9"}: do not ask about numbers. A text that is defused stays as it is.
   *
   * @throws NullPointerException if the text is null
   */
  static String defused(String text) {
    return isLikely(Arguments.require(text, "text", "the text of a cell")) ? "'" + text : text;
  }

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
}
