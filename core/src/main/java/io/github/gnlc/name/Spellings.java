package io.github.gnlc.name;

import java.util.Locale;

/** Which steps lie between two spellings of one key. */
final class Spellings {
  private static final int UNKNOWN = -1;

  private Spellings() {}

  static int between(String text, String name) {
    int steps = betweenInPlace(text, name);
    return steps == UNKNOWN ? betweenAny(text, name) : steps;
  }

  /** Of texts that differ in letters alone, each in its place; else {@link #UNKNOWN}. */
  private static int betweenInPlace(String text, String name) {
    if (text.length() != name.length()) {
      return UNKNOWN;
    }
    int steps = Steps.NONE;
    for (int i = 0; i < text.length(); i++) {
      char written = text.charAt(i);
      char recorded = name.charAt(i);
      if (written != recorded) {
        if (isSigma(written) || !Folding.isSame(written, recorded)) {
          return UNKNOWN;
        }
        steps |=
            isSameLower(written, recorded) ? Steps.of(NameStep.CASE) : Steps.of(NameStep.MARKS);
      }
    }
    return Steps.has(steps, NameStep.MARKS) ? Steps.of(NameStep.MARKS) : steps;
  }

  /** A capital I with a dot is two signs in lower case. */
  private static boolean isSameLower(char a, char b) {
    return a != 'İ' && b != 'İ' && Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  /** In lower case it depends on where it stands. */
  private static boolean isSigma(char c) {
    return c == 'Σ' || c == 'σ' || c == 'ς';
  }

  private static int betweenAny(String text, String name) {
    String textLetters = letters(text);
    String nameLetters = letters(name);
    int steps = Folding.words(text).spaced().equals(Folding.words(name).spaced())
            && text.length() == name.length()
        ? Steps.NONE
        : Steps.of(NameStep.PUNCTUATION);
    if (!textLetters.equals(nameLetters)) {
      String textLower = textLetters.toLowerCase(Locale.ROOT);
      String nameLower = nameLetters.toLowerCase(Locale.ROOT);
      steps |= textLower.equals(nameLower) ? Steps.of(NameStep.CASE) : Steps.of(NameStep.MARKS);
    }
    return steps;
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
