package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Postal codes beside a name: {@code 430072}, {@code CH-1015}, {@code 1012 AB}, {@code M13 9PL},
 * and the word Cedex of the French post with its number.
 */
final class PostalCodes {
  private static final int FEWEST_DIGITS = 3;
  private static final int LONGEST = 10;
  private static final String CEDEX = "cedex";

  private PostalCodes() {}

  /** The text without them; the same text if it has none, or nothing else. */
  static String strip(String text) {
    if (!mayHaveOne(text)) {
      return text;
    }
    List<String> parts = new ArrayList<>();
    for (String part : TextParts.of(text)) {
      String rest = stripPart(TextParts.words(part));
      if (!rest.isEmpty()) {
        parts.add(rest);
      }
    }
    String stripped = String.join(", ", parts);
    return stripped.isEmpty() || stripped.equals(String.join(", ", TextParts.of(text)))
        ? text
        : stripped;
  }

  private static boolean mayHaveOne(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= 2 || hasCedex(text);
  }

  private static boolean hasCedex(String text) {
    for (int i = 0; i + CEDEX.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, CEDEX, 0, CEDEX.length())) {
        return true;
      }
    }
    return false;
  }

  private static String stripPart(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (word.equalsIgnoreCase(CEDEX)) {
        i += isNumber(next) ? 1 : 0;
      } else if (isOutward(word) && isInward(next)) {
        i++;
      } else if (isCode(word)) {
        i += isNumber(word) && isTwoCapitals(next) && word.length() == 4 ? 1 : 0;
      } else {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  /** Digits, at least three, perhaps with a hyphen among them or a few capitals before them. */
  private static boolean isCode(String word) {
    int at = 0;
    while (at < word.length() && isCapital(word.charAt(at))) {
      at++;
    }
    boolean letters = at > 0;
    if (letters && (at > 3 || at == word.length() || word.charAt(at) != '-')) {
      return false;
    }
    int digits = 0;
    for (int i = at; i < word.length(); i++) {
      if (isDigit(word.charAt(i))) {
        digits++;
      } else if (word.charAt(i) != '-') {
        return false;
      }
    }
    return digits >= FEWEST_DIGITS && word.length() <= LONGEST;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The first half of a British or Canadian code. */
  private static boolean isOutward(String word) {
    return word.length() >= 2
        && word.length() <= 4
        && isCapital(word.charAt(0))
        && areCapitalsOrDigits(word)
        && (isDigit(word.charAt(1)) || (word.length() > 2 && isDigit(word.charAt(2))));
  }

  /** The second half of such a code. */
  private static boolean isInward(String word) {
    return word.length() == 3 && isDigit(word.charAt(0)) && areCapitalsOrDigits(word);
  }

  private static boolean isTwoCapitals(String word) {
    return word.length() == 2 && isCapital(word.charAt(0)) && isCapital(word.charAt(1));
  }

  private static boolean areCapitalsOrDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isCapital(word.charAt(i)) && !isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
