package io.github.gnlc.name;

import io.github.gnlc.model.NameStep;
import java.text.Normalizer;
import java.util.Arrays;

/** The keys under which a text may be found, each with the steps that lead to it. */
final class NameForms {
  private final Affixes affixes = new Affixes();
  private final Transliteration transliteration = new Transliteration();

  /** Tells the forms, the plain key first; a key may come twice. */
  void of(String text, Form form) {
    String words = Folding.words(text);
    if (words.isEmpty()) {
      return;
    }
    tell(words, Steps.NONE, form);
    String stripped = affixes.strip(words);
    if (!stripped.equals(words)) {
      tell(stripped, Steps.of(NameStep.ADMINISTRATION), form);
    }
    if (!Folding.isPlainLatin(text)) {
      tellLatin(Normalizer.normalize(text, Normalizer.Form.NFKC), Steps.of(NameStep.SCRIPT), form);
      if (!stripped.equals(words)) {
        String composed = Normalizer.normalize(stripped, Normalizer.Form.NFC);
        int steps = Steps.of(NameStep.SCRIPT) | Steps.of(NameStep.ADMINISTRATION);
        tellLatin(composed, steps, form);
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

  private static void tell(String words, int steps, Form form) {
    if (words.indexOf(' ') < 0) {
      form.form(words, steps);
      return;
    }
    form.form(words.replace(" ", ""), steps);
    String[] list = words.split(" ", -1);
    boolean saint = false;
    for (int i = 0; i < list.length; i++) {
      if (list[i].equals("saint") || list[i].equals("sainte") || list[i].equals("ste")) {
        list[i] = "st";
        saint = true;
      }
    }
    if (saint) {
      form.form(String.join("", list), steps | Steps.of(NameStep.SAINT));
    }
    String[] sorted = list.clone();
    Arrays.sort(sorted);
    form.form(
        String.join(" ", sorted),
        steps | Steps.of(NameStep.WORD_ORDER) | (saint ? Steps.of(NameStep.SAINT) : 0));
  }

  /** Hears of a form. */
  interface Form {
    void form(String key, int steps);
  }
}
