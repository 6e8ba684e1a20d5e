package io.github.gnlc.internal.names;

import org.jspecify.annotations.Nullable;

/**
 * Reads letters of other scripts in Latin: {@code дилижан} is {@code dilizhan}. For keys, not for
 * display.
 */
final class Transliteration {
  /** All of the Basic Multilingual Plane. */
  private static final int PAGES = 256;

  private static final int HANGUL_FIRST = 0xAC00;
  private static final int HANGUL_LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  /**
   * Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), letter by letter, by
   * the order of the jamo in Unicode.
   */
  private static final String[] HANGUL_INITIALS = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };

  private static final String[] HANGUL_VOWELS = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] HANGUL_FINALS = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };

  /** What the letters stand for, in pages of 256; null for a page without any. */
  private final String[] @Nullable [] pages = new String[PAGES][];

  Transliteration() {
    TsvResource.read(
        "transliteration.tsv",
        (latin, originals) -> originals
            .codePoints()
            .filter(Character::isLetter)
            .forEach(letter -> put(letter, latin)));
  }

  private void put(int letter, String latin) {
    int number = letter >>> Byte.SIZE;
    String[] page = pages[number];
    if (page == null) {
      page = new String[1 << Byte.SIZE];
      pages[number] = page;
    }
    page[letter & 0xFF] = latin;
  }

  /** What a letter stands for, if need be in lower case; null for what is not in the table. */
  private @Nullable String letter(int c) {
    String letter = entry(c);
    return letter == null ? entry(Character.toLowerCase(c)) : letter;
  }

  private @Nullable String entry(int c) {
    int number = c >>> Byte.SIZE;
    String[] page = number < PAGES ? pages[number] : null;
    return page == null ? null : page[c & 0xFF];
  }

  /**
   * The key of a text in Latin letters, or null if the text has none of another script or one that
   * is not known.
   */
  @Nullable
  String key(String composed) {
    StringBuilder latin = new StringBuilder();
    boolean changed = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (c >= HANGUL_FIRST && c <= HANGUL_LAST) {
        appendHangul(latin, c - HANGUL_FIRST);
        changed = true;
      } else {
        String letter = c < 0x80 ? null : letter(c);
        if (letter == null && isOfAnotherScript(c)) {
          return null;
        }
        if (letter == null) {
          latin.appendCodePoint(c);
        } else {
          latin.append(letter);
          changed = true;
        }
      }
    }
    return changed ? Folding.key(latin.toString()) : null;
  }

  private static boolean isOfAnotherScript(int c) {
    return c >= 0x80
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  private static void appendHangul(StringBuilder latin, int syllable) {
    latin
        .append(HANGUL_INITIALS[syllable / (VOWELS * FINALS)])
        .append(HANGUL_VOWELS[syllable / FINALS % VOWELS])
        .append(HANGUL_FINALS[syllable % FINALS]);
  }
}
