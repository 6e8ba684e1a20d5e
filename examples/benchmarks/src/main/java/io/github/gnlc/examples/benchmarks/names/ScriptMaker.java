package io.github.gnlc.examples.benchmarks.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.TreeMap;

/** Writes names in Latin letters in other scripts, letter by letter, by ICU4J's rules. */
final class ScriptMaker {
  /** Arabic and Hebrew vowel points are left out, as people leave them out. */
  private static final String POINTS = "; NFD; [:Mn:] Remove; NFC";

  private static final Map<String, String> RULES = Map.of(
      "Arab", "Latin-Arabic" + POINTS,
      "Armn", "Latin-Armenian",
      "Cyrl", "Latin-Cyrillic",
      "Deva", "Latin-Devanagari",
      "Geor", "Latin-Georgian",
      "Grek", "Latin-Greek",
      "Hang", "Latin-Hangul",
      "Hebr", "Latin-Hebrew" + POINTS,
      "Kana", "Latin-Katakana",
      "Thai", "Latin-Thai");

  private final Map<String, Transliterator> makers = new TreeMap<>();

  ScriptMaker() {
    RULES.forEach((script, rule) ->
        makers.put(script, Transliterator.getInstance("Latin-ASCII; Lower; " + rule)));
  }

  /** The name by the ISO 15924 code of each script that has letters for all of it. */
  Map<String, String> of(String name) {
    Map<String, String> made = new TreeMap<>();
    makers.forEach((script, maker) -> {
      String text = maker.transliterate(name);
      if (text.codePoints().filter(Character::isLetter).allMatch(c -> isOf(c, script))) {
        made.put(script, text);
      }
    });
    return made;
  }

  private static boolean isOf(int letter, String script) {
    int of = UScript.getScript(letter);
    return of == UScript.COMMON || UScript.getShortName(of).equals(script);
  }
}
