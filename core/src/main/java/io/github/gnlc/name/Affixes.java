package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of administration that a name is written with or without. */
final class Affixes {
  /** By first letter, the longest first. */
  private final Map<Character, List<String>> before = new HashMap<>();

  /** By last letter, the longest first. */
  private final Map<Character, List<String>> after = new HashMap<>();

  /** By last letter, the longest first. */
  private final Map<Character, List<String>> ends = new HashMap<>();

  Affixes() {
    Tsv.read("affixes.tsv", (place, word) -> {
      switch (place) {
        case "before" -> add(before, Folding.words(word).charAt(0), Folding.words(word) + " ");
        case "after" -> add(after, last(Folding.words(word)), " " + Folding.words(word));
        case "end" -> add(ends, last(Folding.key(word)), requireOtherScript(Folding.key(word)));
        default ->
          throw new IllegalStateException(
              "affixes.tsv has a place '" + place + "'; expected before, after or end");
      }
    });
  }

  private static void add(Map<Character, List<String>> affixes, char letter, String affix) {
    List<String> known = affixes.computeIfAbsent(letter, l -> new ArrayList<>());
    known.add(affix);
    known.sort(Comparator.comparingInt(String::length).reversed());
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /**
   * The text without the longest word of administration before or after it, and then without one on
   * the other side; the same text if it has none or would vanish.
   */
  String strip(String words) {
    String stripped = stripOne(words);
    return stripped.equals(words) ? words : stripOne(stripped);
  }

  /** In Latin a word of administration stands apart, so the end of a word in ASCII is never one. */
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
    for (String word : before.getOrDefault(words.charAt(0), List.of())) {
      if (words.startsWith(word) && words.length() > word.length()) {
        return words.substring(word.length());
      }
    }
    for (String word : after.getOrDefault(last(words), List.of())) {
      if (words.endsWith(word) && words.length() > word.length()) {
        return words.substring(0, words.length() - word.length());
      }
    }
    return stripEnd(words);
  }

  private String stripEnd(String words) {
    for (String end : ends.getOrDefault(last(words), List.of())) {
      if (words.endsWith(end) && words.length() > end.length() + 1) {
        return words.substring(0, words.length() - end.length());
      }
    }
    return words;
  }
}
