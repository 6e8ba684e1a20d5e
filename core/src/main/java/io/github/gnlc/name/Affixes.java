package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;

/** Words of administration that a name is written with or without. */
final class Affixes {
  private final AffixTable before;
  private final AffixTable after;
  private final AffixTable ends;

  Affixes() {
    List<String> allBefore = new ArrayList<>();
    List<String> allAfter = new ArrayList<>();
    List<String> allEnds = new ArrayList<>();
    Tsv.read("affixes.tsv", (place, word) -> {
      switch (place) {
        case "before" -> allBefore.add(Folding.words(word).spaced() + " ");
        case "after" -> allAfter.add(" " + Folding.words(word).spaced());
        case "end" -> allEnds.add(requireOtherScript(Folding.key(word)));
        default ->
          throw new IllegalStateException(
              "affixes.tsv has a place '" + place + "'; expected before, after or end");
      }
    });
    before = AffixTable.byFirst(allBefore);
    after = AffixTable.byLast(allAfter);
    ends = AffixTable.byLast(allEnds);
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

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }

  private String stripOne(String words) {
    if (words.isEmpty()) {
      return words;
    }
    if (words.indexOf(' ') < 0) {
      return stripEnd(words);
    }
    for (String word : before.of(words.charAt(0))) {
      if (words.startsWith(word) && words.length() > word.length()) {
        return words.substring(word.length());
      }
    }
    for (String word : after.of(last(words))) {
      if (words.endsWith(word) && words.length() > word.length()) {
        return words.substring(0, words.length() - word.length());
      }
    }
    return stripEnd(words);
  }

  private String stripEnd(String words) {
    for (String end : ends.of(last(words))) {
      if (words.endsWith(end) && words.length() > end.length() + 1) {
        return words.substring(0, words.length() - end.length());
      }
    }
    return words;
  }
}
