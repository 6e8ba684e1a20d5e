package io.github.gnlc.internal.text;

import com.google.common.base.CharMatcher;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Escapes texts such that Markdown (CommonMark, with what GitHub adds: tables, links, mentions,
 * formulas) shows them as they are.
 */
public final class Markdown {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_[]<>|~#&!");

  /** A comment, which parts what GitHub would otherwise take for a link, escaped or not. */
  private static final String PARTING = "<!-- -->";

  /** Within addresses of pages and mailboxes, mentions of people, and numbers of issues. */
  private static final Pattern PARTED = Pattern.compile(
      "(?<=:)(?=//)|(?<=\\bwww)(?=\\.)|(?<=@)(?=\\w)|(?<=#)(?=\\d)|(?<=\\bgh-)(?=\\d)"
          + "|(?<=\\b(?:mailto|xmpp):)(?=\\S)",
      Pattern.CASE_INSENSITIVE);

  /** In a span it is not the beginning of a formula, which it is with a backslash before it. */
  private static final String DOLLAR = "<span>$</span>";

  private static final Pattern URL = Pattern.compile("https?://[^\\s\\p{Z}\\p{C}<>|\\\\`\"]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n]");

  private Markdown() {}

  /** A text within a line; line breaks become spaces. */
  public static String inline(String text) {
    StringBuilder inline = new StringBuilder();
    String line = LINE_BREAK.matcher(text).replaceAll(" ");
    BitSet partings = partings(line);
    for (int i = 0; i < line.length(); i++) {
      inline.append(partings.get(i) ? PARTING : "");
      appendEscaped(inline, line.charAt(i));
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
    BitSet partings = partings(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      cell.append(partings.get(i) ? PARTING : "");
      boolean outerSpace = c == ' ' && (i == 0 || i == line.length() - 1);
      if (outerSpace || isInvisible(c)) {
        cell.append("&#").append((int) c).append(';');
      } else {
        appendEscaped(cell, c);
      }
    }
  }

  /** The places within a line where a link must be parted. */
  private static BitSet partings(String line) {
    BitSet partings = new BitSet();
    PARTED.matcher(line).results().forEach(found -> partings.set(found.start()));
    return partings;
  }

  private static void appendEscaped(StringBuilder line, char c) {
    if (c == '$') {
      line.append(DOLLAR);
    } else {
      line.append(MARKS.matches(c) ? "\\" : "").append(c);
    }
  }

  /** What some readers take for the end of a line, or trim. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
