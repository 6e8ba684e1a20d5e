package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What begins with a text, against a plain look at every key. */
class KeysByLengthProperties {
  @Property(tries = 1000)
  void tellsAllThatBeginWithATextAndNoneAfterEnough(
      @ForAll @Size(max = 40)
          Set<@CharRange(from = 'a', to = 'c') @StringLength(max = 6) String> keys,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 4) String prefix,
      @ForAll @IntRange(min = 1, max = 9) int enough) {
    List<String> told = new ArrayList<>();
    new KeysByLength(keys).withPrefix(prefix, key -> {
      told.add(key);
      return told.size() == enough;
    });
    assertThat(told)
        .isEqualTo(keys.stream()
            .filter(key -> key.startsWith(prefix))
            .sorted(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .limit(enough)
            .toList());
  }
}
