package io.github.gnlc.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters of other scripts in Latin: {@code дилижан} is {@code dilizhan}. Made for keys, not
 * for people.
 */
final class Transliteration {
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

  private final Map<Integer, String> letters = new HashMap<>();

  Transliteration() {
    Tsv.read(
        "transliteration.tsv",
        (latin, originals) -> originals.codePoints().forEach(letter -> letters.put(letter, latin)));
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
      } else if (Character.isLetter(c)
          && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        String letter = letters.getOrDefault(c, letters.get(Character.toLowerCase(c)));
        if (letter == null) {
          return null;
        }
        latin.append(letter);
        changed = true;
      } else {
        latin.appendCodePoint(c);
      }
    }
    return changed ? Folding.key(latin.toString()) : null;
  }

  private static void appendHangul(StringBuilder latin, int syllable) {
    latin
        .append(HANGUL_INITIALS[syllable / (VOWELS * FINALS)])
        .append(HANGUL_VOWELS[syllable / FINALS % VOWELS])
        .append(HANGUL_FINALS[syllable % FINALS]);
  }
}
