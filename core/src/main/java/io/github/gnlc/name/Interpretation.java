package io.github.gnlc.name;

import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.KeyGenerator;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.OtherPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a text: which part of it is the name, the keys of that name, and the context that
 * the rest of the text gives.
 */
final class Interpretation {
  private final String name;
  private final FoldedText words;
  private final NameIndex index;
  private final NameContext context;

  /** The steps that led to this name from the text as it was given. */
  private final int steps;

  private @Nullable TypoCheck typoCheck;
  private @Nullable List<String> keys;
  private @Nullable OtherKeys otherKeys;

  Interpretation(String name, FoldedText words, NameContext context, int steps, NameIndex index) {
    this.name = name;
    this.words = words;
    this.index = index;
    this.context = context;
    this.steps = steps;
  }

  Interpretation(String name, NameContext context, int steps, NameIndex index) {
    this(name, Folding.words(name), context, steps, index);
  }

  String name() {
    return name;
  }

  int steps() {
    return steps;
  }

  /** The country, region and places given with the name. */
  NameContext context() {
    return context;
  }

  /** The check of what may be a typing error in the name. */
  TypoCheck typoCheck() {
    TypoCheck known = typoCheck;
    if (known == null) {
      known = new TypoCheck(name, words, index);
      typoCheck = known;
    }
    return known;
  }

  FoldedText words() {
    return words;
  }

  /** The key of the unchanged name; empty if it has no letters. */
  String key() {
    return words.key();
  }

  /** Passes on the keys of the name with its words in order; none if it has no letters. */
  void forEachKeyInOrder(KeyGenerator.KeyConsumer consumer) {
    if (!words.isEmpty()) {
      index.keyGenerator().forEachKeyInOrder(words, consumer);
    }
  }

  /** Passes on all other keys of the name; they cost something, so they are kept. */
  void forEachOtherKey(KeyGenerator.KeyConsumer consumer) {
    OtherKeys known = otherKeys;
    if (known == null) {
      known = new OtherKeys();
      if (!words.isEmpty()) {
        index.keyGenerator().forEachOtherKey(name, words, known);
      }
      otherKeys = known;
    }
    for (int i = 0; i < known.count; i++) {
      consumer.accept(known.keys[i], known.steps[i]);
    }
  }

  /** The place that is no member and has this very name, or null. */
  @Nullable
  OtherPlace otherPlace(@Nullable String country) {
    return index.otherPlaces().largest(key(), country);
  }

  /** The place that is no member and has this name in any of its forms, or null. */
  @Nullable
  OtherPlace otherPlaceInAnyForm(@Nullable String country) {
    for (String key : keys()) {
      OtherPlace place = index.otherPlaces().largest(key, country);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Whether the name in some form is that of a country or of a subdivision of one. */
  boolean isNameOfArea(int country) {
    if (index.countries().ofName(words) >= 0) {
      return true;
    }
    for (String key : keys()) {
      if (index.isSubdivision(key, country)) {
        return true;
      }
    }
    return false;
  }

  /** All keys of the name but those of words in another order. */
  private List<String> keys() {
    List<String> known = keys;
    if (known == null) {
      List<String> all = new ArrayList<>();
      KeyGenerator.KeyConsumer consumer = (key, done) -> {
        if (!Steps.has(done, Steps.WORD_ORDER)) {
          all.add(key);
        }
      };
      forEachKeyInOrder(consumer);
      forEachOtherKey(consumer);
      known = all;
      keys = known;
    }
    return known;
  }

  /** Keys in the order in which they came, each with the steps that lead to it. */
  private static final class OtherKeys implements KeyGenerator.KeyConsumer {
    private String[] keys = new String[2];
    private int[] steps = new int[2];
    private int count;

    @Override
    public void accept(String key, int with) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
        steps = Arrays.copyOf(steps, 2 * count);
      }
      keys[count] = key;
      steps[count++] = with;
    }
  }
}
