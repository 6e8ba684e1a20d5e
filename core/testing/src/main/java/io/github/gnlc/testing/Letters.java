package io.github.gnlc.testing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of the letters of a name. */
final class Letters {
  private Letters() {}

  /**
   * How many letters and digits a Latin name has, marks apart; 0 for a name with any that are not
   * plain Latin, such as Пекин or Ærø.
   */
  static int latinLength(String name) {
    int length = 0;
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (isPlain(c)) {
        length++;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The places of letters in a text, counted in chars. */
  static List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        places.add(i);
      }
    }
    return places;
  }
}
