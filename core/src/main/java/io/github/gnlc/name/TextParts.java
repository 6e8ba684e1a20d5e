package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The parts of a text between separators, and the words of a part. */
final class TextParts {
  private static final String WHITE_SPACE = " \t\n\u000B\f\r\u00A0\u3000";

  private TextParts() {}

  /** The parts of a text between separators, and between dashes with spaces around them. */
  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endOfSeparator(text, i);
      if (end > i) {
        addPart(parts, text.substring(start, i));
        start = end;
        i = end - 1;
      }
    }
    addPart(parts, text.substring(start));
    return parts;
  }

  /** The end of the separator that begins at a position; that position if none begins there. */
  private static int endOfSeparator(String text, int at) {
    char c = text.charAt(at);
    if (isSeparator(c)) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && isDash(text.charAt(end))) {
      end++;
    }
    return isWhiteSpace(text, at - 1) && isWhiteSpace(text, end) ? end : at;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ',',
          ';',
          '/',
          '(',
          ')',
          '[',
          ']',
          '|',
          '\t',
          '\r',
          '\n',
          '@',
          '>',
          '›',
          '»',
          '→',
          '•',
          '،',
          '؛',
          '、',
          '，',
          '（',
          '）' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private static boolean isWhiteSpace(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static void addPart(List<String> parts, String part) {
    String stripped = part.strip();
    if (!stripped.isEmpty()) {
      parts.add(stripped);
    }
  }

  /** The words of a part between white space. */
  static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(part, WHITE_SPACE);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  /** Some of several texts with a space between them. */
  static String join(List<String> texts, int from, int to) {
    return String.join(" ", texts.subList(from, to));
  }
}
