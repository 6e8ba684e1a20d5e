package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words of administration by one of their letters, those of each letter the longest first. */
final class AffixTable {
  private static final String[] NONE = {};

  private final char[] letters;
  private final String[][] affixes;

  private AffixTable(char[] letters, String[][] affixes) {
    this.letters = letters;
    this.affixes = affixes;
  }

  static AffixTable byFirst(Collection<String> affixes) {
    return by(affixes, true);
  }

  static AffixTable byLast(Collection<String> affixes) {
    return by(affixes, false);
  }

  private static AffixTable by(Collection<String> affixes, boolean first) {
    Map<Character, List<String>> byLetter = new TreeMap<>();
    for (String affix : affixes) {
      char letter = affix.charAt(first ? 0 : affix.length() - 1);
      byLetter.computeIfAbsent(letter, l -> new ArrayList<>()).add(affix);
    }
    AffixTable table = new AffixTable(new char[byLetter.size()], new String[byLetter.size()][]);
    int number = 0;
    for (Map.Entry<Character, List<String>> entry : byLetter.entrySet()) {
      entry.getValue().sort(Comparator.comparingInt(String::length).reversed());
      table.letters[number] = entry.getKey();
      table.affixes[number] = entry.getValue().toArray(NONE);
      number++;
    }
    return table;
  }

  /** Those of a letter. */
  String[] of(char letter) {
    int number = Arrays.binarySearch(letters, letter);
    return number < 0 ? NONE : affixes[number];
  }
}
