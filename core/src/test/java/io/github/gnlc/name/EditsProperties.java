package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Typing errors, against a plain telling of them. */
class EditsProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(12);
  }

  @Property(tries = 2000)
  void areCountedAsTheDefinitionSays(@ForAll("words") String a, @ForAll("words") String b) {
    int expected = plain(a, b);
    for (int limit = 0; limit <= 3; limit++) {
      int counted = Edits.between(a, b, limit);
      assertThat(counted).isEqualTo(expected <= limit ? expected : limit + 1);
    }
  }

  @Property(tries = 500)
  void theIndexFindsNothingElseAndEverythingWithFewErrors(
      @ForAll("words") String text, @ForAll("keys") List<String> keys) {
    List<String> distinct = new ArrayList<>(new TreeSet<>(keys));
    FuzzyIndex index = new FuzzyIndex(new KeysByLength(distinct));
    for (int edits = 0; edits <= FuzzyIndex.MOST_EDITS; edits++) {
      TreeMap<String, Integer> found = new TreeMap<>();
      index.find(
          text,
          edits,
          (key, distance) -> assertThat(found.put(index.key(key), distance)).isNull());
      found.forEach((key, distance) -> assertThat(distance).isEqualTo(plain(text, key)));
      for (String key : distinct) {
        if (key.length() >= 4 && plain(text, key) <= edits) {
          assertThat(found).containsKey(key);
        }
      }
      int limit = edits;
      assertThat(found.values()).allMatch(distance -> distance <= limit);
    }
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.strings()
        .withChars("abc")
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMaxSize(40);
  }

  /** Optimal string alignment by its recurrence, without any short cut. */
  private static int plain(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        d[i][j] =
            Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
