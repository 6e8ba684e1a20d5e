package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
  Arbitrary<List<String>> lists() {
    return keys().list().ofMaxSize(7).withoutEdgeCases();
  }
}
