package io.github.gnlc.name;

import java.text.Normalizer;
import java.util.Arrays;

/** The keys under which a text may be found, each with the steps that lead to it. */
final class KeyGenerator {
  private final Affixes affixes = new Affixes();
  private final Transliteration transliteration = new Transliteration();

  /** Passes on all keys of a text, the plain one first; a key may come twice. */
  void forEachKey(String text, KeyConsumer consumer) {
    FoldedText words = Folding.words(text);
    if (!words.isEmpty()) {
      forEachKeyInOrder(words, consumer);
      forEachOtherKey(text, words, consumer);
    }
  }

  /** Passes on the keys of words in their order, which cost little or nothing. */
  void forEachKeyInOrder(FoldedText words, KeyConsumer consumer) {
    acceptWritten(words, StepSet.NONE, consumer);
  }

  /** Passes on all other keys of a text with these words. */
  void forEachOtherKey(String text, FoldedText words, KeyConsumer consumer) {
    acceptSorted(words, StepSet.NONE, consumer);
    String stripped = affixes.strip(words.spaced());
    boolean shortened = !stripped.equals(words.spaced());
    if (shortened) {
      FoldedText rest = FoldedText.ofSpaced(stripped);
      acceptWritten(rest, StepSet.of(NameStep.ADMINISTRATION), consumer);
      acceptSorted(rest, StepSet.of(NameStep.ADMINISTRATION), consumer);
    }
    if (!Folding.isPlainLatin(text)) {
      acceptLatin(
          Normalizer.normalize(text, Normalizer.Form.NFKC), StepSet.of(NameStep.SCRIPT), consumer);
      if (shortened) {
        int steps = StepSet.of(NameStep.SCRIPT) | StepSet.of(NameStep.ADMINISTRATION);
        acceptLatin(Normalizer.normalize(stripped, Normalizer.Form.NFC), steps, consumer);
      }
    }
  }

  /** The words without words of administration. */
  String strip(String words) {
    return affixes.strip(words);
  }

  private void acceptLatin(String composed, int steps, KeyConsumer consumer) {
    String latin = transliteration.key(composed);
    if (latin != null && !latin.isEmpty()) {
      consumer.accept(latin, steps);
    }
  }

  private static void acceptWritten(FoldedText words, int steps, KeyConsumer consumer) {
    consumer.accept(words.key(), steps);
    if (hasSaint(words)) {
      FoldedText shorter = FoldedText.ofSpaced(withSaintShort(words.spaced()));
      consumer.accept(shorter.key(), steps | StepSet.of(NameStep.SAINT));
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
    int both = saint ? StepSet.of(NameStep.SAINT) | steps : steps;
    consumer.accept(String.join(" ", sorted), both | StepSet.of(NameStep.WORD_ORDER));
  }

  /** Whether Saint is one of several words. */
  static boolean hasSaint(FoldedText words) {
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
  interface KeyConsumer {
    void accept(String key, int steps);
  }
}
