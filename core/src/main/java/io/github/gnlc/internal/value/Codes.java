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

  /**
   * The constant of a code.
   *
   * @param what what the constants are, for the message: {@code "kind of evidence"}
   * @throws UnknownCodeException if no constant has the code
   */
  public static <E extends Enum<E>> E find(E[] constants, String code, String what) {
    List<String> codes = new ArrayList<>();
    for (E constant : constants) {
      if (code(constant).equals(code)) {
        return constant;
      }
      codes.add(code(constant));
    }
    throw new UnknownCodeException(what, code, codes);
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
      case BENGALI -> "Beng";
      case CYRILLIC -> "Cyrl";
      case DEVANAGARI -> "Deva";
      case ETHIOPIC -> "Ethi";
      case GEORGIAN -> "Geor";
      case GREEK -> "Grek";
      case GUJARATI -> "Gujr";
      case GURMUKHI -> "Guru";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HEBREW -> "Hebr";
      case HIRAGANA -> "Hira";
      case KANNADA -> "Knda";
      case KATAKANA -> "Kana";
      case KHMER -> "Khmr";
      case LAO -> "Laoo";
      case LATIN -> "Latn";
      case MALAYALAM -> "Mlym";
      case MYANMAR -> "Mymr";
      case ORIYA -> "Orya";
      case SINHALA -> "Sinh";
      case TAMIL -> "Taml";
      case TELUGU -> "Telu";
      case THAI -> "Thai";
      case TIBETAN -> "Tibt";
      default -> "Zzzz";
    };
  }
}
