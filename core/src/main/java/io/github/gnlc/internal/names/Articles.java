package io.github.gnlc.internal.names;

import java.util.Set;

/**
 * The Arabic article before a name, as it is written in Arabic and in Latin letters, also where it
 * takes the sound of the letter that follows: {@code ar riyadh}.
 */
public final class Articles {
  private static final Set<String> LATIN =
      Set.of("al", "el", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "l");

  /** The countries in which cities write their names with it. */
  private static final Set<String> COUNTRIES = Set.of(
      "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA",
      "SD", "SY", "TN", "YE");

  private static final String ARABIC = "ال";
  private static final int SHORTEST_REST = 3;

  private Articles() {}

  /** Whether names of a country have it, by its alpha-2 code. */
  public static boolean areWrittenIn(String country) {
    return COUNTRIES.contains(country);
  }

  /** The folded words without an article before them; the same words if there is none. */
  public static String strip(String words) {
    int gap = words.indexOf(' ');
    if (gap > 0
        && words.length() - gap > SHORTEST_REST
        && LATIN.contains(words.substring(0, gap))) {
      return words.substring(gap + 1);
    }
    boolean arabic = words.startsWith(ARABIC) && words.length() >= ARABIC.length() + SHORTEST_REST;
    return arabic ? words.substring(ARABIC.length()) : words;
  }
}
