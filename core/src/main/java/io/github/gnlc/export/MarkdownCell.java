package io.github.gnlc.export;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** A text in a cell of a table in Markdown, such that it reads as it is. */
final class MarkdownCell {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_[]|~#!");
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\p{Graph}&&[^<>|\\\\`\"]]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n]");

  private MarkdownCell() {}

  static String escaped(String text) {
    if (ADDRESS.matcher(text).matches()) {
      return "<" + text.replace("&", "&amp;") + ">";
    }
    StringBuilder cell = new StringBuilder();
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      appendLine(cell.append(i == 0 ? "" : "<br>"), lines[i]);
    }
    return cell.toString();
  }

  private static void appendLine(StringBuilder cell, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean outer = i == 0 || i == line.length() - 1;
      if (MARKS.matches(c)) {
        cell.append('\\').append(c);
      } else if (c == '<' || c == '>' || c == '&' || isInvisible(c) || (outer && c == ' ')) {
        cell.append("&#").append((int) c).append(';');
      } else {
        cell.append(c);
      }
    }
  }

  /** What some readers take for the end of a line, or trim. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
