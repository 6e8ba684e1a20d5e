package io.github.gnlc.examples.benchmarks.names;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes typing errors: a letter wrong, missing, too many, or two swapped. They are within the
 * longer words of a name, since a short word with another letter is another word, and behind its
 * first letter, which people seldom get wrong and which tells many places apart.
 */
final class TypingErrors {
  private static final int SHORTEST_WORD = 4;

  private final Random random;

  TypingErrors(Random random) {
    this.random = random;
  }

  String mistype(String text, int errors) {
    String typed = text;
    for (int i = 0; i < errors; i++) {
      typed = mistype(typed);
    }
    return typed;
  }

  private String mistype(String text) {
    int at = letterOf(text);
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> before + letter + after;
      case 1 -> before + after;
      case 2 -> before + letter + text.substring(at);
      default -> swap(text, at);
    };
  }

  private static String swap(String text, int at) {
    int other = isLetter(text, at + 1) || at == 1 ? at + 1 : at - 1;
    StringBuilder swapped = new StringBuilder(text);
    swapped.setCharAt(at, text.charAt(other));
    swapped.setCharAt(other, text.charAt(at));
    return swapped.toString();
  }

  /** A letter of a word that is long enough, or of any word if none is. */
  private int letterOf(String text) {
    int[] letters = letters(text, SHORTEST_WORD);
    int[] among = letters.length == 0 ? letters(text, 2) : letters;
    return among[random.nextInt(among.length)];
  }

  private static int[] letters(String text, int shortest) {
    return IntStream.range(1, text.length())
        .filter(at -> isLetter(text, at) && wordLength(text, at) >= shortest)
        .toArray();
  }

  private static int wordLength(String text, int at) {
    int from = at;
    while (isLetter(text, from - 1)) {
      from--;
    }
    int to = at + 1;
    while (isLetter(text, to)) {
      to++;
    }
    return to - from;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
