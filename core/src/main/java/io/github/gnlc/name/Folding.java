package io.github.gnlc.name;

import java.text.Normalizer;

/**
 * Folds a text into a key that texts share which differ only in Unicode form, case, marks,
 * punctuation or spaces: {@code Xi’an} and {@code XI AN} are {@code xian}.
 *
 * <p>It depends on no locale, so a Turkish dotless i is an i everywhere. Letters of other scripts
 * are kept. Folding a key gives the key.
 */
final class Folding {
  private static final int LATIN_END = 0x180;
  private static final int TABLE_END = 0x700;

  /** Stands for a character that separates words. */
  private static final int GAP = 0;

  /** Stands for a character within words that is no letter or digit. */
  private static final int WITHIN = -1;

  /** Stands for a character that only the full Unicode way can fold. */
  private static final int OTHER = -2;

  /**
   * What each sign of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic folds to: one letter, or
   * two with the second in the higher half.
   */
  private static final int[] TABLE = table();

  private Folding() {}

  static String key(String text) {
    char[] folded = new char[2 * text.length()];
    int length = foldByTable(text, false, folded);
    return length < 0 ? foldUnicode(text, false) : new String(folded, 0, length);
  }

  /** The words of a text, each as a key. */
  static FoldedText words(String text) {
    char[] folded = new char[2 * text.length()];
    int length = foldByTable(text, true, folded);
    return length < 0
        ? FoldedText.ofSpaced(foldUnicode(text, true))
        : FoldedText.of(folded, length);
  }

  /** Decomposes all characters in one call, separated by the character 0. */
  private static int[] table() {
    StringBuilder signs = new StringBuilder(2 * TABLE_END);
    for (char c = 1; c < TABLE_END; c++) {
      signs.append(c).append('\0');
    }
    String apart = Normalizer.normalize(signs, Normalizer.Form.NFKD);
    int[] table = new int[TABLE_END];
    StringBuilder letters = new StringBuilder(4);
    boolean gap = false;
    int sign = 1;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == 0) {
        table[sign++] = entry(letters, gap);
        letters.setLength(0);
        gap = false;
      } else if (isKept(c)) {
        append(letters, Character.toLowerCase(Character.toUpperCase((int) c)));
      } else {
        gap |= isGap(c);
      }
    }
    return table;
  }

  private static int entry(StringBuilder letters, boolean gap) {
    return switch (letters.length()) {
      case 0 -> gap ? GAP : WITHIN;
      case 1 -> gap ? OTHER : letters.charAt(0);
      case 2 -> gap ? OTHER : letters.charAt(0) | letters.charAt(1) << Character.SIZE;
      default -> OTHER;
    };
  }

  /** Whether a text consists of ASCII and characters that fold to ASCII. */
  static boolean isPlainLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (c >= LATIN_END || TABLE[c] == OTHER || (TABLE[c] & 0xFF80) != 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Folds a text by the table, which suffices for nearly all, and returns the number of letters; a
   * negative number if the text has characters that are neither in the table nor Han.
   */
  private static int foldByTable(String text, boolean spaced, char[] key) {
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int folded = c < TABLE_END ? TABLE[c] : isHan(c) ? c : OTHER;
      if (folded == OTHER) {
        return -1;
      }
      gap |= folded == GAP;
      if (folded > GAP) {
        if (gap && spaced && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = (char) folded;
        if (folded > Character.MAX_VALUE) {
          key[length++] = (char) (folded >> Character.SIZE);
        }
      }
    }
    return length;
  }

  /** Whether a character is in the first block of Han, which has only letters in canonical form. */
  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  private static String foldUnicode(String original, boolean spaced) {
    String text = Normalizer.normalize(original, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isKept(c)) {
        if (gap && spaced && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        append(key, Character.toLowerCase(Character.toUpperCase(c)));
      } else {
        gap |= isGap(c);
      }
    }
    return key.toString();
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c) && !isApostrophe(c);
  }

  private static boolean isGap(int c) {
    return !isMark(c) && !isApostrophe(c);
  }

  /** Letters that Unicode does not decompose, with the letters that are written for them. */
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
