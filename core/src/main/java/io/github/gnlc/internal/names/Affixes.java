package io.github.gnlc.internal.names;

import java.util.HashSet;
import java.util.Set;

/**
 * Words of administration that a name is written with or without. A city is named by those of
 * cities and counties, but not by those of the province or state around it: {@code Ostan-e Tehran}
 * is not Tehran.
 */
final class Affixes {
  private static final String OF_AREAS = "area ";

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private int mostWords;
  private int longestEnd;

  private Affixes(boolean areas) {
    TsvResource.read("affixes.tsv", (place, word) -> {
      if (areas || !place.startsWith(OF_AREAS)) {
        add(place.startsWith(OF_AREAS) ? place.substring(OF_AREAS.length()) : place, word);
      }
    });
  }

  /** The words beside names of cities. */
  static Affixes ofCities() {
    return new Affixes(false);
  }

  /** The words beside names of cities and of the areas around them. */
  static Affixes ofAreas() {
    return new Affixes(true);
  }

  private void add(String place, String word) {
    switch (place) {
      case "before" -> before.add(word);
      case "after" -> after.add(word);
      case "end" -> ends.add(requireOtherScript(word));
      default ->
        throw new IllegalStateException(
            "affixes.tsv has a place '" + place + "'; expected before, after or end");
    }
    mostWords = Math.max(mostWords, word.split(" ", -1).length);
    longestEnd = Math.max(longestEnd, word.length());
  }

  /** Words of administration in Latin are separate words, so no ending in ASCII is one. */
  private static String requireOtherScript(String end) {
    if (end.charAt(end.length() - 1) < 0x80) {
      throw new IllegalStateException(
          "affixes.tsv has the end '" + end + "'; expected another script than Latin");
    }
    return end;
  }

  /**
   * The folded words without the longest word of administration before or else after them; the same
   * words if they have none or would vanish.
   */
  String strip(String words) {
    int cut = endOfBefore(words);
    if (cut > 0) {
      return words.substring(cut + 1);
    }
    cut = startOfAfter(words);
    return cut > 0 ? words.substring(0, cut) : stripEnd(words);
  }

  /** Where the longest word of administration before the name ends, or -1. */
  private int endOfBefore(String words) {
    int longest = -1;
    int at = words.indexOf(' ');
    for (int count = 1; at > 0 && count <= mostWords; count++) {
      longest = before.contains(words.substring(0, at)) ? at : longest;
      at = words.indexOf(' ', at + 1);
    }
    return longest;
  }

  /** Where the longest word of administration after the name begins, or -1. */
  private int startOfAfter(String words) {
    int longest = -1;
    int at = words.lastIndexOf(' ');
    for (int count = 1; at > 0 && count <= mostWords; count++) {
      longest = after.contains(words.substring(at + 1)) ? at : longest;
      at = words.lastIndexOf(' ', at - 1);
    }
    return longest;
  }

  private String stripEnd(String words) {
    if (words.isEmpty() || words.charAt(words.length() - 1) < 0x80) {
      return words;
    }
    // two letters at least must be left
    for (int cut = Math.max(2, words.length() - longestEnd); cut < words.length(); cut++) {
      if (ends.contains(words.substring(cut))) {
        return words.substring(0, cut).stripTrailing();
      }
    }
    return words;
  }
}
