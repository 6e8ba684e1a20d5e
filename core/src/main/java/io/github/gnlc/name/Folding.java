package io.github.gnlc.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds a text into a key that texts share which differ only in Unicode form, case, marks,
 * punctuation or spaces: {@code Xi’an} and {@code XI AN} are {@code xian}.
 *
 * <p>Without any locale, so a Turkish dotless i is an i everywhere. Letters of other scripts stay
 * what they are. Folding a key gives the key.
 */
final class Folding {
  private static final int LATIN_END = 0x180;

  /** Marks what is no letter or digit and parts words. */
  private static final short GAP = 0;

  /** Marks what is no letter or digit and stands within words. */
  private static final short WITHIN = -1;

  /** Marks what the quick way leaves to the other. */
  private static final short OTHER = -2;

  /**
   * What each sign up to Latin Extended-A folds to: one letter, or two with the second in the
   * higher byte.
   */
  private static final short[] LATIN = latin();

  private Folding() {}

  static String key(String text) {
    return fold(text, false);
  }

  /** The words of a text, each as a key, with single spaces between them. */
  static String words(String text) {
    return fold(text, true);
  }

  private static String fold(String text, boolean spaced) {
    String latin = foldLatin(text, spaced);
    return latin != null ? latin : foldUnicode(text, spaced);
  }

  private static short[] latin() {
    short[] latin = new short[LATIN_END];
    for (char c = 0; c < 0x80; c++) {
      boolean kept = Character.isLetterOrDigit(c);
      latin[c] = kept ? (short) Character.toLowerCase(c) : isApostrophe(c) ? WITHIN : GAP;
    }
    for (char c = 0x80; c < LATIN_END; c++) {
      boolean latinLetter =
          Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      // an L with a dot beside it is two signs to Unicode
      boolean oneSign = latinLetter && foldUnicode("x" + c + "x", true).indexOf(' ') < 0;
      latin[c] = oneSign ? packed(foldUnicode(String.valueOf(c), false)) : OTHER;
    }
    return latin;
  }

  private static short packed(String folded) {
    boolean ascii = folded.chars().allMatch(c -> c < 0x80);
    return switch (ascii ? folded.length() : 0) {
      case 1 -> (short) folded.charAt(0);
      case 2 -> (short) (folded.charAt(0) | folded.charAt(1) << Byte.SIZE);
      default -> OTHER;
    };
  }

  /** Whether there is nothing in a text but ASCII and letters of Latin-1 and Latin Extended-A. */
  static boolean isPlainLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LATIN_END || LATIN[c] == OTHER) {
        return false;
      }
    }
    return true;
  }

  /** Whether two letters or digits are one to the quick way. */
  static boolean isSameLatin(char a, char b) {
    return a < LATIN_END && b < LATIN_END && LATIN[a] > GAP && LATIN[a] == LATIN[b];
  }

  /** The way of nearly all texts; null if there is more in it than {@link #isPlainLatin} allows. */
  private static @Nullable String foldLatin(String text, boolean spaced) {
    byte[] key = new byte[2 * text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      short folded = c < LATIN_END ? LATIN[c] : OTHER;
      if (folded == OTHER) {
        return null;
      }
      gap |= folded == GAP;
      if (folded > GAP) {
        if (gap && spaced && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = (byte) folded;
        if (folded > Byte.MAX_VALUE) {
          key[length++] = (byte) (folded >> Byte.SIZE);
        }
      }
    }
    return new String(key, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static String foldUnicode(String original, boolean spaced) {
    String text =
        isOwnForm(original) ? original : Normalizer.normalize(original, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean han = isHan(c);
      if (han || (Character.isLetterOrDigit(c) && !isApostrophe(c))) {
        if (gap && spaced && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        append(key, han ? c : Character.toLowerCase(Character.toUpperCase(c)));
      } else {
        gap |= !isMark(c) && !isApostrophe(c);
      }
    }
    return key.toString();
  }

  /** Whether every form of Unicode has a text as it is; no says nothing. */
  static boolean isOwnForm(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean cyrillic = c >= 'А' && c <= 'я' && c != 'Й' && c != 'й';
      if (c >= 0x80 && !isHan(c) && !cyrillic) {
        return false;
      }
    }
    return true;
  }

  /** The block of Han in which nothing is made of other letters. */
  private static boolean isHan(int c) {
    return c >= 0x4E00 && c < 0xA000;
  }

  /** Letters that Unicode does not take apart, but people do. */
  private static void append(StringBuilder key, int c) {
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'æ', 'ӕ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ħ' -> key.append('h');
      case 'ı' -> key.append('i');
      case 'ł' -> key.append('l');
      case 'ŋ' -> key.append("ng");
      case 'þ' -> key.append("th");
      case 'ŧ' -> key.append('t');
      case 'ə', 'ǝ' -> key.append('a');
      case 'ς' -> key.append('σ');
      default -> key.appendCodePoint(c);
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** Signs that stand within a word: apostrophes, primes and the letters that look like them. */
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '`' || c == '´' || c == '‘' || c == '’' || c == 'ʻ' || c == 'ʼ'
        || c == 'ʹ' || c == 'ʾ' || c == 'ʿ' || c == '′' || c == 'ˈ' || c == '＇';
  }
}
