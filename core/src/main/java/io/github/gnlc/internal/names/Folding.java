package io.github.gnlc.internal.names;

import java.text.Normalizer;

/**
 * Folds a text into a key that texts share which differ only in Unicode form, case, marks,
 * punctuation or spaces: {@code Xi’an} and {@code XI AN} are {@code xian}.
 *
 * <p>It depends on no locale, so a Turkish dotless i is an i everywhere. Letters of other scripts
 * are kept. Folding a key gives the key.
 */
public final class Folding {
  private static final int LATIN_END = 0x180;

  /** How many letters a sign folds to at most: those of a syllable of Hangul. */
  private static final int MOST_LETTERS = 3;

  private static final int HANGUL = 0xAC00;
  private static final int SYLLABLES = 11_172;
  private static final int INITIALS = 0x1100;
  private static final int FIRST_VOWEL = 0x1161;
  private static final int BEFORE_FINALS = 0x11A7;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final int[] TABLE = FoldingTable.make();

  private Folding() {}

  public static String key(String text) {
    char[] folded = new char[MOST_LETTERS * text.length()];
    int length = foldByTable(text, false, folded);
    return length < 0 ? foldUnicode(text, false) : new String(folded, 0, length);
  }

  /** The words of a text, each as a key. */
  public static FoldedText words(String text) {
    char[] folded = new char[MOST_LETTERS * text.length()];
    int length = foldByTable(text, true, folded);
    return length < 0
        ? FoldedText.ofSpaced(foldUnicode(text, true))
        : FoldedText.of(folded, length);
  }

  /** Whether a text consists of ASCII and characters that fold to ASCII. */
  public static boolean isPlainLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80
          && (c >= LATIN_END || TABLE[c] == FoldingTable.OTHER || (TABLE[c] & 0xFF80) != 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Folds a text by the tables, which suffices for nearly all, and returns the number of letters; a
   * negative number if the text has characters that only the full Unicode way can fold.
   */
  private static int foldByTable(String text, boolean spaced, char[] key) {
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int folded = c < FoldingTable.END ? TABLE[c] : beyondTable(c);
      if (folded == FoldingTable.OTHER) {
        return -1;
      }
      gap |= folded == FoldingTable.GAP;
      if (folded > FoldingTable.GAP) {
        if (gap && spaced && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        length = append(folded, key, length);
      }
    }
    return length;
  }

  private static int beyondTable(char c) {
    return isHan(c) || isHangul(c) ? c : FoldingPages.fold(c);
  }

  /** Appends a letter, a pair of them or the letters of a syllable, and returns the new length. */
  private static int append(int folded, char[] key, int end) {
    int length = end;
    if (isHangul(folded)) {
      int syllable = folded - HANGUL;
      key[length++] = (char) (INITIALS + syllable / (VOWELS * FINALS));
      key[length++] = (char) (FIRST_VOWEL + syllable / FINALS % VOWELS);
      if (syllable % FINALS > 0) {
        key[length++] = (char) (BEFORE_FINALS + syllable % FINALS);
      }
      return length;
    }
    key[length++] = (char) folded;
    if (folded > Character.MAX_VALUE) {
      key[length++] = (char) (folded >> Character.SIZE);
    }
    return length;
  }

  /** Whether a character is in the first block of Han, which has only letters in canonical form. */
  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  /** Whether a character is a syllable of Hangul, which Unicode takes apart by arithmetic. */
  private static boolean isHangul(int c) {
    return c >= HANGUL && c < HANGUL + SYLLABLES;
  }

  static String foldUnicode(String original, boolean spaced) {
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

  /** A text with umlauts and like letters as they are written without them: ue for ü. */
  static String withUmlautsAsTwoLetters(String text) {
    return text.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("å", "aa")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue")
        .replace("Ä", "Ae")
        .replace("ø", "oe");
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c) && !isApostrophe(c);
  }

  /** Whether a character separates words. */
  static boolean separates(int c) {
    return !isKept(c) && isGap(c);
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
