package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index against a comparison with every key. */
class FuzzyIndexProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(12);
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
      found.forEach(
          (key, distance) -> assertThat(distance).isEqualTo(EditDistance.between(text, key, 12)));
      for (String key : distinct) {
        if (key.length() >= 4 && EditDistance.between(text, key, 12) <= edits) {
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
}
