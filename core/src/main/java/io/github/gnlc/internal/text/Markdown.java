package io.github.gnlc.internal.text;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * Escapes texts such that Markdown (CommonMark, with the tables of GitHub) shows them as they are.
 */
public final class Markdown {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_[]<>|~#&!");
  private static final Pattern URL = Pattern.compile("https?://[\\p{Graph}&&[^<>|\\\\`\"]]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n]");

  private Markdown() {}

  /** A text within a line; line breaks become spaces. */
  public static String inline(String text) {
    StringBuilder inline = new StringBuilder();
    for (char c : LINE_BREAK.matcher(text).replaceAll(" ").toCharArray()) {
      appendEscaped(inline, c);
    }
    return inline.toString();
  }

  /** A text as the cell of a table; line breaks are kept and a URL becomes a link. */
  public static String cell(String text) {
    if (URL.matcher(text).matches()) {
      return "<" + text.replace("&", "&amp;") + ">";
    }
    StringBuilder cell = new StringBuilder();
    String separator = "";
    for (String line : LINE_BREAK.split(text, -1)) {
      cell.append(separator);
      appendCellLine(cell, line);
      separator = "<br>";
    }
    return cell.toString();
  }

  private static void appendCellLine(StringBuilder cell, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean outerSpace = c == ' ' && (i == 0 || i == line.length() - 1);
      if (outerSpace || isInvisible(c)) {
        cell.append("&#").append((int) c).append(';');
      } else {
        appendEscaped(cell, c);
      }
    }
  }

  private static void appendEscaped(StringBuilder line, char c) {
    if (MARKS.matches(c)) {
      line.append('\\');
    }
    line.append(c);
  }

  /** What some readers take for the end of a line, or trim. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
