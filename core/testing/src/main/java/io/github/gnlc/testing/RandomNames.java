package io.github.gnlc.testing;

import java.util.List;

/** Coins names of cities that sound like some: {@code Tolmerane}, {@code Basvindor}. */
final class RandomNames {
  private static final List<String> STARTS = List.of(
      "B", "Br", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "Kl", "L", "M", "N", "P", "Pr", "R", "S",
      "St", "T", "Tr", "V", "W", "Z");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "a", "o");
  private static final List<String> MIDDLES = List.of(
      "b", "d", "f", "g", "k", "l", "lm", "ld", "lv", "m", "mb", "n", "nd", "ng", "nt", "p", "r",
      "rd", "rg", "rn", "rt", "s", "sk", "st", "sv", "t", "v", "z");
  private static final List<String> ENDS = List.of(
      "ad", "ala", "an", "ane", "ara", "as", "eda", "el", "en", "era", "eva", "ia", "ik", "ille",
      "in", "ino", "is", "ita", "o", "ola", "om", "ona", "or", "ova", "um", "un", "una", "ur");

  private RandomNames() {}

  /** Two syllables to four; there are millions of these names. */
  static String name(SeededRandom random) {
    StringBuilder name = new StringBuilder(random.of(STARTS));
    int syllables = random.between(1, 2);
    for (int i = 0; i < syllables; i++) {
      name.append(random.of(VOWELS)).append(random.of(MIDDLES));
    }
    return name.append(random.of(ENDS)).toString();
  }
}
