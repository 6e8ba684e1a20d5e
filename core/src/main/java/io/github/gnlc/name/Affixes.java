package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of administration that a name is written with or without. */
final class Affixes {
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  Affixes() {
    TsvResource.read("affixes.tsv", (place, word) -> {
      switch (place) {
        case "before" -> before.add(Folding.words(word).spaced() + " ");
        case "after" -> after.add(" " + Folding.words(word).spaced());
        case "end" -> ends.add(requireOtherScript(Folding.key(word)));
        default ->
          throw new IllegalStateException(
              "affixes.tsv has a place '" + place + "'; expected before, after or end");
      }
    });
    for (List<String> affixes : List.of(before, after, ends)) {
      affixes.sort(Comparator.comparingInt(String::length).reversed());
    }
  }

  /**
   * The text without the longest word of administration before or after it, and then without one on
   * the other side; the same text if it has none or would vanish.
   */
  String strip(String words) {
    String stripped = stripOne(words);
    return stripped.equals(words) ? words : stripOne(stripped);
  }

  /** Words of administration in Latin are separate words, so no ending in ASCII is one. */
  private static String requireOtherScript(String end) {
    if (end.charAt(end.length() - 1) < 0x80) {
      throw new IllegalStateException(
          "affixes.tsv has the end '" + end + "'; expected another script than Latin");
    }
    return end;
  }

  private String stripOne(String words) {
    if (words.isEmpty()) {
      return words;
    }
    if (words.indexOf(' ') < 0) {
      return stripEnd(words);
    }
    for (String word : before) {
      if (words.startsWith(word) && words.length() > word.length()) {
        return words.substring(word.length());
      }
    }
    for (String word : after) {
      if (words.endsWith(word) && words.length() > word.length()) {
        return words.substring(0, words.length() - word.length());
      }
    }
    return stripEnd(words);
  }

  private String stripEnd(String words) {
    for (String end : ends) {
      if (words.endsWith(end) && words.length() > end.length() + 1) {
        return words.substring(0, words.length() - end.length());
      }
    }
    return words;
  }
}
