package io.github.gnlc.internal.value;

import io.github.gnlc.error.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts that stand for values in the dataset: codes of enum constants, of countries and of scripts.
 */
public final class Codes {
  private static final String NO_SCRIPT = "Zyyy";

  private Codes() {}

  /** The code of a constant: {@code AT_LEAST} is {@code at-least}. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static <E extends Enum<E>> E find(E[] constants, String code, String what) {
    for (E constant : constants) {
      if (code != null && isCode(constant.name(), code)) {
        return constant;
      }
    }
    List<String> codes = new ArrayList<>();
    for (E constant : constants) {
      codes.add(code(constant));
    }
    throw UnknownCodeException.of(what, code, codes);
  }

  /** Whether a text is the code of the constant of a name, without making that code. */
  private static boolean isCode(String name, String code) {
    for (int i = 0; i < name.length() && name.length() == code.length(); i++) {
      char c = name.charAt(i);
      char expected = c == '_' ? '-' : Character.toLowerCase(c);
      if (code.charAt(i) != expected) {
        return false;
      }
    }
    return name.length() == code.length();
  }

  public static boolean isUpperCase(String text, int length) {
    return isWithin(text, length, 'A', 'Z');
  }

  public static boolean isDigits(String text, int length) {
    return isWithin(text, length, '0', '9');
  }

  private static boolean isWithin(String text, int length, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return text.length() == length;
  }

  /** The ISO 15924 code of the script of the first letter. */
  public static String script(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        return code(Character.UnicodeScript.of(c));
      }
    }
    return NO_SCRIPT;
  }

  private static String code(Character.UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "Arab";
      case ARMENIAN -> "Armn";
      case CYRILLIC -> "Cyrl";
      case DEVANAGARI -> "Deva";
      case GEORGIAN -> "Geor";
      case GREEK -> "Grek";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HEBREW -> "Hebr";
      case HIRAGANA -> "Hira";
      case KATAKANA -> "Kana";
      case LATIN -> "Latn";
      case THAI -> "Thai";
      default -> "Zzzz";
    };
  }
}
