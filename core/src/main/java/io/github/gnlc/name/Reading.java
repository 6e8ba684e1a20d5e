package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a text: which part of it is the name, the keys under which it may be found, and
 * what stands beside it.
 */
final class Reading {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String SEPARATORS = ",;/()[]|\t\r\n،、，";
  private static final String DASHES = "-–—";
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_COUNTRY = 6;

  private final String name;
  private final NameIndex index;
  private final Beside beside;
  private final List<String> keys = new ArrayList<>(4);
  private final List<Integer> steps = new ArrayList<>(4);

  private @Nullable Misspelling misspelling;

  private Reading(String name, Beside beside, NameIndex index) {
    this.name = name;
    this.index = index;
    this.beside = beside;
    index.forms().of(name, (key, keySteps) -> {
      keys.add(key);
      steps.add(keySteps);
    });
  }

  /** The text as the name, and nothing beside it but the country given with it. */
  static Reading whole(String text, NameIndex index, @Nullable Integer given) {
    return new Reading(text, Beside.of(List.of(), index, given), index);
  }

  /**
   * Tells all other ways to read a text, the most likely first, until one is enough: each part
   * between separators as the name, and words before or after that name a country.
   */
  static void inParts(
      String text, NameIndex index, @Nullable Integer given, Predicate<Reading> isEnough) {
    Splitter splitter =
        (name, beside) -> isEnough.test(new Reading(name, Beside.of(beside, index, given), index));
    List<String> parts = parts(text);
    if (parts.size() == 1) {
      splitByCountry(WHITE_SPACE.split(parts.get(0)), index, splitter);
    } else if (parts.size() <= MOST_PARTS) {
      split(parts, splitter);
    }
  }

  private static void split(List<String> parts, Splitter splitter) {
    int size = parts.size();
    boolean enough = false;
    for (int cut = size - 1; cut > 0 && !enough; cut--) {
      String before = String.join(" ", parts.subList(0, cut));
      String after = String.join(" ", parts.subList(cut, size));
      enough =
          splitter.isEnough(before, List.of(after)) || splitter.isEnough(after, List.of(before));
    }
    for (int i = 0; size > 2 && i < size && !enough; i++) {
      List<String> beside = new ArrayList<>(parts);
      String name = beside.remove(i);
      enough = splitter.isEnough(name, beside);
    }
  }

  /** The parts of a text between separators, and between dashes that stand apart. */
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

  /** Where a separator ends that begins at a place; that place itself if none does. */
  private static int endOfSeparator(String text, int at) {
    char c = text.charAt(at);
    if (SEPARATORS.indexOf(c) >= 0) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at && isWhiteSpace(text, at - 1) && isWhiteSpace(text, end) ? end : at;
  }

  private static boolean isWhiteSpace(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static void addPart(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private static void splitByCountry(String[] words, NameIndex index, Splitter splitter) {
    if (words.length < 2 || words.length > MOST_WORDS) {
      return;
    }
    boolean enough = false;
    int first = Math.max(1, words.length - LONGEST_COUNTRY);
    for (int cut = first; cut < words.length && !enough; cut++) {
      String after = join(words, cut, words.length);
      enough =
          index.country(after) != null && splitter.isEnough(join(words, 0, cut), List.of(after));
    }
    for (int cut = 1; cut < Math.min(words.length, LONGEST_COUNTRY + 1) && !enough; cut++) {
      String before = join(words, 0, cut);
      enough = index.country(before) != null
          && splitter.isEnough(join(words, cut, words.length), List.of(before));
    }
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }

  /** What stands beside the name. */
  Beside beside() {
    return beside;
  }

  /** What of the name may be a typing error. */
  Misspelling misspelling() {
    Misspelling known = misspelling;
    if (known == null) {
      known = new Misspelling(name, index);
      misspelling = known;
    }
    return known;
  }

  /** How many keys the name has; none if it has no letters. */
  int size() {
    return keys.size();
  }

  /** A key; the first is that of the name as it stands. */
  String key(int number) {
    return keys.get(number);
  }

  /** The steps that lead to a key. */
  int steps(int number) {
    return steps.get(number);
  }

  /** Hears how a text may be split, and says when it has heard enough. */
  private interface Splitter {
    boolean isEnough(String name, List<String> beside);
  }
}
