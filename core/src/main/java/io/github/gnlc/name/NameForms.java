package io.github.gnlc.name;

import java.text.Normalizer;
import java.util.Arrays;

/** The keys under which a text may be found, each with the steps that lead to it. */
final class NameForms {
  private final Affixes affixes = new Affixes();
  private final Transliteration transliteration = new Transliteration();

  /** Tells all forms of a text, the plain key first; a key may come twice. */
  void of(String text, Form form) {
    Words words = Folding.words(text);
    if (!words.isEmpty()) {
      asWritten(words, form);
      further(text, words, WordOrders.ALL, form);
    }
  }

  /** Tells the forms of words in their order, which are a name for little or nothing. */
  void asWritten(Words words, Form form) {
    written(words, Steps.NONE, form);
  }

  /**
   * Tells all other forms of a text with such words.
   *
   * @param orders which words some name may have in another order
   */
  void further(String text, Words words, WordOrders orders, Form form) {
    inAnyOrder(words, Steps.NONE, orders, form);
    String stripped = affixes.strip(words.spaced());
    boolean shortened = !stripped.equals(words.spaced());
    if (shortened) {
      Words rest = Words.ofSpaced(stripped);
      written(rest, Steps.of(NameStep.ADMINISTRATION), form);
      inAnyOrder(rest, Steps.of(NameStep.ADMINISTRATION), orders, form);
    }
    if (!Folding.isPlainLatin(text)) {
      tellLatin(Normalizer.normalize(text, Normalizer.Form.NFKC), Steps.of(NameStep.SCRIPT), form);
      if (shortened) {
        int steps = Steps.of(NameStep.SCRIPT) | Steps.of(NameStep.ADMINISTRATION);
        tellLatin(Normalizer.normalize(stripped, Normalizer.Form.NFC), steps, form);
      }
    }
  }

  /** Words of administration dropped. */
  String strip(String words) {
    return affixes.strip(words);
  }

  private void tellLatin(String composed, int steps, Form form) {
    String latin = transliteration.key(composed);
    if (latin != null && !latin.isEmpty()) {
      form.form(latin, steps);
    }
  }

  private static void written(Words words, int steps, Form form) {
    form.form(words.key(), steps);
    if (hasSaint(words)) {
      Words shorter = Words.ofSpaced(withSaintShort(words.spaced()));
      form.form(shorter.key(), steps | Steps.of(NameStep.SAINT));
    }
  }

  private static void inAnyOrder(Words words, int steps, WordOrders orders, Form form) {
    if (!words.areSeveral()) {
      return;
    }
    boolean saint = hasSaint(words);
    String shorter = saint ? withSaintShort(words.spaced()) : words.spaced();
    if (orders.mayHave(shorter)) {
      String[] sorted = shorter.split(" ", -1);
      Arrays.sort(sorted);
      int both = saint ? Steps.of(NameStep.SAINT) | steps : steps;
      form.form(String.join(" ", sorted), both | Steps.of(NameStep.WORD_ORDER));
    }
  }

  /** Whether Saint is one of several words. */
  static boolean hasSaint(Words words) {
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

  /** Hears of a form. */
  interface Form {
    void form(String key, int steps);
  }
}
