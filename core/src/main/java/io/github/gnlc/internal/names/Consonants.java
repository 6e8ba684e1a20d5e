package io.github.gnlc.internal.names;

/**
 * What is left of a name when it is written in another script and read back in Latin letters:
 * {@code Hamburg}, {@code hanburuku} from kana and {@code hmbwrg} from Arabic letters all have
 * {@code HNPLK}. Vowels are left out, consonants that scripts do not tell apart are one class, and
 * of several of a class in a row there is one.
 */
final class Consonants {
  private static final char VOWEL = 'A';
  private static final char NONE = 0;

  private Consonants() {}

  /** The classes of the consonants of a key in Latin letters; a vowel counts at the beginning. */
  static String of(String key) {
    StringBuilder classes = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char sound = classOf(key, i);
      boolean first = classes.isEmpty();
      char kept = first && sound == NONE ? VOWEL : sound;
      if (kept != NONE && (first || classes.charAt(classes.length() - 1) != kept)) {
        classes.append(kept);
      }
    }
    return classes.toString();
  }

  private static char classOf(String key, int at) {
    char c = key.charAt(at);
    char next = at + 1 < key.length() ? key.charAt(at + 1) : NONE;
    return switch (c) {
      case 'b', 'f', 'p', 'v' -> 'P';
      case 'd', 't' -> 'T';
      case 'g', 'k', 'q', 'x' -> 'K';
      case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'S' : 'K';
      case 'j', 's', 'z' -> 'S';
      case 'l', 'r' -> 'L';
      case 'm', 'n' -> 'N';
      case 'h' -> at == 0 ? 'H' : NONE;
      default -> NONE;
    };
  }
}
