package io.github.gnlc.name;

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

  /** What each letter of Latin-1 and Latin Extended-A folds to; null for all that is no letter. */
  private static final @Nullable String[] LATIN = latin();

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

  private static @Nullable String[] latin() {
    @Nullable String[] latin = new @Nullable String[LATIN_END];
    for (char c = 0x80; c < LATIN_END; c++) {
      boolean latinLetter =
          Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      // an L with a dot beside it is two signs to Unicode
      if (latinLetter && foldUnicode("x" + c + "x", true).indexOf(' ') < 0) {
        latin[c] = foldUnicode(String.valueOf(c), false);
      }
    }
    return latin;
  }

  /** Whether there is nothing in a text but ASCII and letters of Latin-1 and Latin Extended-A. */
  static boolean isPlainLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (c >= LATIN_END || LATIN[c] == null)) {
        return false;
      }
    }
    return true;
  }

  /** The way of nearly all texts; null if there is more in it than {@link #isPlainLatin} allows. */
  private static @Nullable String foldLatin(String text, boolean spaced) {
    StringBuilder key = new StringBuilder(text.length() + 2);
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c + ('a' - 'A'));
      }
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      String folded = c >= 0x80 && c < LATIN_END ? LATIN[c] : null;
      if (c >= 0x80 && folded == null) {
        return null;
      }
      if (!ascii && folded == null) {
        gap |= c != '\'' && c != '`';
        continue;
      }
      if (gap && spaced && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      if (ascii) {
        key.append(c);
      } else {
        key.append(folded);
      }
    }
    return key.toString();
  }

  private static String foldUnicode(String original, boolean spaced) {
    String text = Normalizer.normalize(original, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) && !isApostrophe(c)) {
        if (gap && spaced && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        append(key, Character.toLowerCase(Character.toUpperCase(c)));
      } else {
        gap |= !isMark(c) && !isApostrophe(c);
      }
    }
    return key.toString();
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
