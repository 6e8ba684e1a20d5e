package io.github.gnlc.testing;

import java.util.Locale;
import java.util.Map;

/** Writes made-up Latin names in other scripts, letter by letter, so that two never become one. */
final class Scripts {
  private static final int LETTERS = 26;

  /** For each language the letters that stand for a to z. */
  private static final Map<String, String> ALPHABETS = Map.of(
      "ar", "ابثدهفغحيجكلمنوپقرستعڤشخطز",
      "ka", "აბცდეფგჰიჯკლმნოპქრსტუვწხყზ",
      "ru", "абцдефгхийклмнопщрстувжыэз",
      "zh", "阿布茨德埃弗格赫伊杰克勒姆恩奥普丘尔斯特乌夫沃西雅兹");

  private Scripts() {}

  static String write(String plainName, String language) {
    String alphabet = ALPHABETS.get(language);
    if (alphabet == null || alphabet.length() != LETTERS) {
      throw new IllegalStateException("No 26 letters for language '" + language + "'");
    }
    StringBuilder text = new StringBuilder();
    for (char letter : plainName.toLowerCase(Locale.ROOT).toCharArray()) {
      text.append(alphabet.charAt(letter - 'a'));
    }
    return text.toString();
  }
}
