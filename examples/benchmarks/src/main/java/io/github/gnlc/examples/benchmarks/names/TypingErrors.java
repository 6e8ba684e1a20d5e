package io.github.gnlc.examples.benchmarks.names;

import java.util.Random;

/** Makes typing errors: a letter wrong, missing, too many, or two swapped. */
final class TypingErrors {
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
    int other = at + 1 < text.length() ? at + 1 : at - 1;
    StringBuilder swapped = new StringBuilder(text);
    swapped.setCharAt(at, text.charAt(other));
    swapped.setCharAt(other, text.charAt(at));
    return swapped.toString();
  }

  private int letterOf(String text) {
    int at = random.nextInt(text.length());
    while (!Character.isLetter(text.charAt(at))) {
      at = random.nextInt(text.length());
    }
    return at;
  }
}
