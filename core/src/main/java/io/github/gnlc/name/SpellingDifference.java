package io.github.gnlc.name;

import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.Steps;
import java.util.Locale;

/** Which steps lie between two spellings of one key. */
final class SpellingDifference {
  private SpellingDifference() {}

  static int between(String text, String name) {
    if (text.equals(name)) {
      return Steps.NONE;
    }
    boolean words = areLetters(text) && areLetters(name);
    boolean sameGaps = text.length() == name.length()
        && (words || Folding.words(text).spaced().equals(Folding.words(name).spaced()));
    String textLetters = words ? text : letters(text);
    String nameLetters = words ? name : letters(name);
    int steps = sameGaps ? Steps.NONE : Steps.PUNCTUATION;
    if (!textLetters.equals(nameLetters)) {
      String textLower = textLetters.toLowerCase(Locale.ROOT);
      String nameLower = nameLetters.toLowerCase(Locale.ROOT);
      steps |= textLower.equals(nameLower) ? Steps.CASE : Steps.MARKS;
    }
    return steps;
  }

  private static boolean areLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }
}
