package io.github.gnlc.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes typing errors in Latin names, one or two, each at a place of its own. */
final class TypingErrors {
  private static final int ALPHABET = 26;

  private TypingErrors() {}

  /** The name with errors, or null if it is too short for them. */
  static @Nullable String mistype(Misspelling kind, int errors, String name, SeededRandom random) {
    List<Integer> places = kind == Misspelling.LETTERS_SWAPPED ? pairs(name) : Letters.places(name);
    if (places.size() <= errors && kind == Misspelling.LETTER_MISSING) {
      return null;
    }
    StringBuilder text = new StringBuilder(name);
    List<Integer> chosen = SpellingVariants.choose(places, errors, 2, random);
    for (int place : chosen) {
      mistype(kind, text, place, random);
    }
    return chosen.isEmpty() ? null : text.toString();
  }

  private static void mistype(
      Misspelling kind, StringBuilder text, int place, SeededRandom random) {
    char letter = text.charAt(place);
    switch (kind) {
      case LETTER_MISSING -> text.deleteCharAt(place);
      case LETTER_ADDED -> text.insert(place + 1, (char) ('a' + random.below(ALPHABET)));
      case LETTER_REPLACED -> text.setCharAt(place, another(letter, random));
      default -> {
        text.setCharAt(place, text.charAt(place + 1));
        text.setCharAt(place + 1, letter);
      }
    }
  }

  private static char another(char letter, SeededRandom random) {
    char small = Character.toLowerCase(letter);
    int of26 = small >= 'a' && small <= 'z' ? small - 'a' : 0;
    char other = (char) ('a' + (of26 + 1 + random.below(ALPHABET - 1)) % ALPHABET);
    return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
  }

  /** The first places of two neighbouring letters that are not the same. */
  private static List<Integer> pairs(String name) {
    return Letters.places(name).stream()
        .filter(place -> place + 1 < name.length()
            && Character.isLetter(name.charAt(place + 1))
            && Character.toLowerCase(name.charAt(place))
                != Character.toLowerCase(name.charAt(place + 1)))
        .toList();
  }
}
