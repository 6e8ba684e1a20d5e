package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The nearest keys against a plain definition of nearness. */
class NearestProperties {
  @Property
  void theNearestAreThoseOfTheFewestChanges(
      @ForAll("keys") String key, @ForAll("lists") List<String> candidates) {
    List<String> expected = new ArrayList<>(candidates);
    expected.removeIf(c -> 2 * changes(key, c) > Math.max(key.length(), c.length()));
    expected.sort(Comparator.comparing(candidate -> changes(key, candidate)));

    assertThat(Nearest.to(key, candidates))
        .isEqualTo(expected.subList(0, Math.min(3, expected.size())));
  }

  @Property
  void wordsInAnyOrderAreFoundAsByComparingWithAll(
      @ForAll("phrases") String value, @ForAll("lists of phrases") List<String> candidates) {
    assertThat(Nearest.among(candidates).to(value)).isEqualTo(nearestOfAll(value, candidates));
  }

  @Example
  void aVeryLongTextIsNearNone() {
    String text = "a".repeat(301);

    assertThat(Nearest.to(text, List.of(text))).isEmpty();
    assertThat(Nearest.to(text.substring(1), List.of(text, text.substring(1))))
        .containsExactly(text.substring(1));
  }

  /** The definition: each candidate by its letters and by its words, the nearest three. */
  private static List<String> nearestOfAll(String value, List<String> candidates) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (String candidate : candidates) {
      int most = Math.max(value.length(), candidate.length()) / 2;
      int letters = EditDistance.between(value, candidate, most);
      int distance = Math.min(letters, wordByWord(value, candidate));
      if (distance <= most) {
        distances.put(candidate, distance);
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int wordByWord(String value, String candidate) {
    List<String> fewer = List.of(value.split("[^a-z]+"));
    List<String> more = List.of(candidate.split("[^a-z]+"));
    if (value.indexOf(' ') < 0 && candidate.indexOf(' ') < 0) {
      return Integer.MAX_VALUE;
    }
    if (fewer.size() > more.size()) {
      return wordByWord(candidate, value);
    }
    int sum = more.size() - fewer.size();
    boolean alike = false;
    for (String word : fewer) {
      int best = word.length();
      for (String other : more) {
        int most = Math.max(word.length(), other.length()) / 4;
        int distance = EditDistance.between(word, other, most);
        alike |= distance <= most;
        best = distance <= most ? Math.min(best, distance) : best;
      }
      sum += best;
    }
    return alike ? sum : Integer.MAX_VALUE;
  }

  /**
   * How many letters to add, leave out, replace or swap: by the definition, in exponential time.
   */
  private static int changes(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    if (a.charAt(0) == b.charAt(0)) {
      return changes(a.substring(1), b.substring(1));
    }
    int replaced = changes(a.substring(1), b.substring(1));
    int added = changes(a, b.substring(1));
    int leftOut = changes(a.substring(1), b);
    boolean swap = a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
    int swapped = swap ? changes(a.substring(2), b.substring(2)) : replaced;
    return 1 + Math.min(Math.min(replaced, swapped), Math.min(added, leftOut));
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(5).withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.strings()
        .withChars("ab")
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  @Provide("lists of phrases")
  Arbitrary<List<String>> listsOfPhrases() {
    return phrases().list().uniqueElements().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return keys().list().ofMaxSize(7).withoutEdgeCases();
  }
}
