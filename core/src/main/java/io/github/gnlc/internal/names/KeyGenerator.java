package io.github.gnlc.internal.names;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The keys under which a text may be found, each with the steps that lead to it. */
public final class KeyGenerator {
  /** Read when first needed, as the next two; in a race twice. */
  private volatile @Nullable Affixes affixes;

  private volatile @Nullable Affixes affixesOfAreas;

  private volatile @Nullable Transliteration transliteration;

  /** Passes on all keys of a text, the plain one first; a key may come twice. */
  void forEachKey(String text, KeyConsumer consumer) {
    FoldedText words = Folding.words(text);
    if (!words.isEmpty()) {
      forEachKeyInOrder(words, consumer);
      forEachOtherKey(text, words, consumer);
    }
  }

  /** Passes on the keys of words in their order, which cost little or nothing. */
  public void forEachKeyInOrder(FoldedText words, KeyConsumer consumer) {
    acceptWritten(words, Steps.NONE, consumer);
  }

  /** Passes on all other keys of a text with these words. */
  public void forEachOtherKey(String text, FoldedText words, KeyConsumer consumer) {
    acceptSorted(words, Steps.NONE, consumer);
    acceptWithoutArticle(words.spaced(), Steps.NONE, consumer);
    String before = words.spaced();
    String rest = affixes().strip(before);
    while (!rest.equals(before)) {
      FoldedText shorter = FoldedText.ofSpaced(rest);
      acceptWritten(shorter, Steps.ADMINISTRATION, consumer);
      acceptSorted(shorter, Steps.ADMINISTRATION, consumer);
      acceptWithoutArticle(rest, Steps.ADMINISTRATION, consumer);
      before = rest;
      rest = affixes().strip(rest);
    }
    if (!Folding.isPlainLatin(text)) {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
      acceptLatin(composed, Steps.SCRIPT, consumer);
      if (!rest.equals(words.spaced())) {
        acceptLatin(
            Normalizer.normalize(rest, Normalizer.Form.NFC),
            Steps.SCRIPT | Steps.ADMINISTRATION,
            consumer);
      }
    }
  }

  /** The words of an area without words of administration. */
  public String stripArea(String words) {
    String before = words;
    String rest = affixesOfAreas().strip(words);
    while (!rest.equals(before)) {
      before = rest;
      rest = affixesOfAreas().strip(rest);
    }
    return rest;
  }

  /** A text read in Latin letters, as a key; null if it has none of another script, or unknown. */
  public @Nullable String latin(String text) {
    return transliteration().key(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private Affixes affixes() {
    Affixes known = affixes;
    if (known == null) {
      known = Affixes.ofCities();
      affixes = known;
    }
    return known;
  }

  private Affixes affixesOfAreas() {
    Affixes known = affixesOfAreas;
    if (known == null) {
      known = Affixes.ofAreas();
      affixesOfAreas = known;
    }
    return known;
  }

  private Transliteration transliteration() {
    Transliteration known = transliteration;
    if (known == null) {
      known = new Transliteration();
      transliteration = known;
    }
    return known;
  }

  private void acceptLatin(String composed, int steps, KeyConsumer consumer) {
    String latin = transliteration().key(composed);
    if (latin != null && !latin.isEmpty()) {
      consumer.accept(latin, steps);
    }
  }

  private void acceptWithoutArticle(String words, int steps, KeyConsumer consumer) {
    String rest = Articles.strip(words);
    if (!rest.equals(words)) {
      consumer.accept(FoldedText.ofSpaced(rest).key(), steps | Steps.ARTICLE);
    }
  }

  private static void acceptWritten(FoldedText words, int steps, KeyConsumer consumer) {
    consumer.accept(words.key(), steps);
    if (hasSaint(words)) {
      FoldedText shorter = FoldedText.ofSpaced(withSaintShort(words.spaced()));
      consumer.accept(shorter.key(), steps | Steps.SAINT);
    }
  }

  private static void acceptSorted(FoldedText words, int steps, KeyConsumer consumer) {
    if (!words.areSeveral()) {
      return;
    }
    boolean saint = hasSaint(words);
    String shorter = saint ? withSaintShort(words.spaced()) : words.spaced();
    String[] sorted = shorter.split(" ", -1);
    Arrays.sort(sorted);
    int both = saint ? Steps.SAINT | steps : steps;
    consumer.accept(String.join(" ", sorted), both | Steps.WORD_ORDER);
  }

  /** Whether Saint is one of several words. */
  public static boolean hasSaint(FoldedText words) {
    String spaced = words.spaced();
    return words.areSeveral()
        && (spaced.contains("saint") || spaced.contains("ste"))
        && !withSaintShort(spaced).equals(spaced);
  }

  private static String withSaintShort(String words) {
    String[] list = words.split(" ", -1);
    for (int i = 0; i < list.length; i++) {
      if (list[i].equals("saint") || list[i].equals("sainte") || list[i].equals("ste")) {
        list[i] = "st";
      }
    }
    return String.join(" ", list);
  }

  /** Receives a key and the steps that lead to it. */
  public interface KeyConsumer {
    void accept(String key, int steps);
  }
}
