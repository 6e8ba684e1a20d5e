package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordOrdersProperties {
  @Property(tries = 500)
  void noNameIsOverlookedInWhateverOrderItsWordsStand(
      @ForAll @Size(min = 1, max = 30)
          Set<@NotEmpty @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 8) String>>
              names,
      @ForAll Random random) {
    WordOrders orders =
        WordOrders.of(names.stream().map(words -> String.join(" ", words)).toList());
    for (List<String> words : names) {
      List<String> shuffled = new ArrayList<>(words);
      Collections.shuffle(shuffled, random);
      assertThat(orders.mayHave(String.join(" ", shuffled))).isTrue();
    }
  }

  @Example
  void mostWordsThatNoNameHasAreRefused() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      names.add("city " + i);
    }
    WordOrders orders = WordOrders.of(names);
    long mistaken =
        names.stream().filter(name -> orders.mayHave(name + " of china")).count();
    assertThat(mistaken).isLessThan(200);
    assertThat(WordOrders.of(List.of()).mayHave("xian china")).isFalse();
  }
}
