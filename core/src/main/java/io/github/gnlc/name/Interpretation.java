package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a text: which part of it is the name, the keys of that name, and the context that
 * the rest of the text gives.
 */
final class Interpretation {
  private static final String WHITE_SPACE = " \t\n\u000B\f\r";
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_COUNTRY = 6;

  private final String name;
  private final FoldedText words;
  private final NameIndex index;
  private final NameContext context;
  private @Nullable TypoCheck typoCheck;

  private Interpretation(String name, FoldedText words, NameContext context, NameIndex index) {
    this.name = name;
    this.words = words;
    this.index = index;
    this.context = context;
  }

  /** The whole text as the name; its only context is the country given with the query. */
  static Interpretation whole(
      String text, FoldedText words, NameIndex index, @Nullable Integer given) {
    return new Interpretation(text, words, NameContext.nothing(given), index);
  }

  /**
   * Passes on all other ways to read a text, the most likely first, until one is enough: each part
   * between separators as the name, and words before or after that name a country.
   */
  static void inParts(
      String text, NameIndex index, @Nullable Integer given, Predicate<Interpretation> isEnough) {
    Splitter splitter = (name, beside) -> isEnough.test(
        new Interpretation(name, Folding.words(name), NameContext.of(beside, index, given), index));
    List<String> parts = parts(text);
    if (parts.size() == 1) {
      splitByCountry(words(parts.get(0)), index, splitter);
    } else if (parts.size() <= MOST_PARTS) {
      split(parts, splitter);
    }
  }

  private static void split(List<String> parts, Splitter splitter) {
    int size = parts.size();
    boolean enough = false;
    for (int cut = size - 1; cut > 0 && !enough; cut--) {
      String before = join(parts, 0, cut);
      String after = join(parts, cut, size);
      enough =
          splitter.isEnough(before, List.of(after)) || splitter.isEnough(after, List.of(before));
    }
    for (int i = 0; size > 2 && i < size && !enough; i++) {
      List<String> beside = new ArrayList<>(parts);
      String name = beside.remove(i);
      enough = splitter.isEnough(name, beside);
    }
  }

  /** The parts of a text between separators, and between dashes with spaces around them. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endOfSeparator(text, i);
      if (end > i) {
        addPart(parts, text.substring(start, i));
        start = end;
        i = end - 1;
      }
    }
    addPart(parts, text.substring(start));
    return parts;
  }

  /** The end of the separator that begins at a position; that position if none begins there. */
  private static int endOfSeparator(String text, int at) {
    char c = text.charAt(at);
    if (isSeparator(c)) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && isDash(text.charAt(end))) {
      end++;
    }
    return end > at && isWhiteSpace(text, at - 1) && isWhiteSpace(text, end) ? end : at;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ',', ';', '/', '(', ')', '[', ']', '|', '\t', '\r', '\n', '،', '、', '，' -> true;
      default -> false;
    };
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private static boolean isWhiteSpace(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static void addPart(List<String> parts, String part) {
    String stripped = part.strip();
    if (!stripped.isEmpty()) {
      parts.add(stripped);
    }
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(part, WHITE_SPACE);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static void splitByCountry(List<String> words, NameIndex index, Splitter splitter) {
    int size = words.size();
    if (size < 2 || size > MOST_WORDS) {
      return;
    }
    boolean enough = false;
    int first = Math.max(1, size - LONGEST_COUNTRY);
    for (int cut = first; cut < size && !enough; cut++) {
      String after = join(words, cut, size);
      enough = index.countries().find(after) != null
          && splitter.isEnough(join(words, 0, cut), List.of(after));
    }
    for (int cut = 1; cut < Math.min(size, LONGEST_COUNTRY + 1) && !enough; cut++) {
      String before = join(words, 0, cut);
      enough = index.countries().find(before) != null
          && splitter.isEnough(join(words, cut, size), List.of(before));
    }
  }

  private static String join(List<String> texts, int from, int to) {
    return to - from == 1 ? texts.get(from) : String.join(" ", texts.subList(from, to));
  }

  /** The country, region and places given with the name. */
  NameContext context() {
    return context;
  }

  /** The check of what may be a typing error in the name. */
  TypoCheck typoCheck() {
    TypoCheck known = typoCheck;
    if (known == null) {
      known = new TypoCheck(name, words, index);
      typoCheck = known;
    }
    return known;
  }

  /** The key of the unchanged name; empty if it has no letters. */
  String key() {
    return words.key();
  }

  /** Passes on the keys of the name with its words in order; none if it has no letters. */
  void forEachKeyInOrder(KeyGenerator.KeyConsumer consumer) {
    if (!words.isEmpty()) {
      index.keyGenerator().forEachKeyInOrder(words, consumer);
    }
  }

  /** Passes on all other keys of the name. */
  void forEachOtherKey(KeyGenerator.KeyConsumer consumer) {
    if (!words.isEmpty()) {
      index.keyGenerator().forEachOtherKey(name, words, consumer);
    }
  }

  /** Receives a name and the rest of its text, and returns whether no more are needed. */
  private interface Splitter {
    boolean isEnough(String name, List<String> beside);
  }
}
