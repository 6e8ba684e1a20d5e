package io.github.gnlc.export;

import com.google.common.base.CharMatcher;
import io.github.gnlc.internal.value.Arguments;

/**
 * Texts that a spreadsheet may take for a formula: {@code SpreadsheetFormulas.defused("=1+1", ',')}
 * is {@code "'=1+1"}.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
final class SpreadsheetFormulas {
  /** The signs that begin a formula, also in their full-width and small forms. */
  private static final CharMatcher SIGNS =
      CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B");

  private static final CharMatcher DANGEROUS_BLANK = CharMatcher.anyOf("\t\r\n\0");

  /** What another program may separate cells by, whatever this one does. */
  private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",;|\t\r\n");

  private SpreadsheetFormulas() {}

  /**
   * Returns a text with an apostrophe, by which a spreadsheet knows a text, wherever it may take
   * what follows for a formula; otherwise the text as it is.
   *
   * <p>A formula begins with {@code =}, {@code +}, {@code -} or {@code @} (or their full-width and
   * small forms; blanks before them do not count), or with a tab, line break or NUL. So does
   * {@code "-33.9"}: do not ask about numbers. It may also stand after a comma, semicolon, vertical
   * bar, tab or line break within the text, as a program that takes another separator than the
   * table has begins a cell there: {@code defused("a;=1+1", ',')} is {@code "a;'=1+1"}. A text that
   * is defused stays as it is.
   *
   * @param delimiter what separates the cells of the table; in a text it is within quotes
   * @throws NullPointerException if the text is null
   */
  static String defused(String text, char delimiter) {
    Arguments.require(text, "text", "the text of a cell");
    boolean blank = !text.isEmpty() && DANGEROUS_BLANK.matches(text.charAt(0));
    if (!blank && SIGNS.matchesNoneOf(text)) {
      return text;
    }
    StringBuilder defused = new StringBuilder();
    if (blank || isSignAfter(text, 0, CharMatcher.none())) {
      defused.append('\'');
    }
    CharMatcher others = SEPARATORS.and(CharMatcher.isNot(delimiter));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      defused.append(c);
      if (others.matches(c) && isSignAfter(text, i + 1, others)) {
        defused.append('\'');
      }
    }
    return defused.length() == text.length() ? text : defused.toString();
  }

  /**
   * Whether a sign is at a place of the text, blanks before it aside, but for those that end a
   * cell.
   */
  private static boolean isSignAfter(String text, int from, CharMatcher ends) {
    int start = from;
    while (start < text.length()
        && isBlank(text.charAt(start))
        && !ends.matches(text.charAt(start))) {
      start++;
    }
    return start < text.length() && SIGNS.matches(text.charAt(start));
  }

  /** What a spreadsheet may trim or not show. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
