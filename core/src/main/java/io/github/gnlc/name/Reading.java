package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read a text: which part of it is the name, and what stands beside it.
 *
 * @param name the part that is the name
 * @param beside the other parts
 */
record Reading(String name, List<String> beside) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;/()\\[\\]|\\t\\r\\n،、，]+\\s*|\\s+[-–—]+\\s+");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_COUNTRY = 6;

  /**
   * All ways to read a text, the most likely first: as a whole, each part between separators as the
   * name, and words before or after that name a country.
   */
  static List<Reading> of(String text, NameIndex index) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(text, List.of()));
    List<int[]> parts = isOnePart(text) ? List.of(new int[] {0, text.length()}) : parts(text);
    if (parts.size() > 1 && parts.size() <= MOST_PARTS) {
      for (int cut = parts.size() - 1; cut > 0; cut--) {
        String before = text.substring(parts.get(0)[0], parts.get(cut - 1)[1]);
        String after = text.substring(parts.get(cut)[0], parts.get(parts.size() - 1)[1]);
        readings.add(new Reading(before, List.of(after)));
        readings.add(new Reading(after, List.of(before)));
      }
      for (int i = 0; parts.size() > 2 && i < parts.size(); i++) {
        List<String> beside = new ArrayList<>();
        parts.forEach(part -> beside.add(text.substring(part[0], part[1])));
        String name = beside.remove(i);
        readings.add(new Reading(name, beside));
      }
    }
    if (parts.size() == 1) {
      addCountries(readings, WHITE_SPACE.split(text.strip()), index);
    }
    return readings;
  }

  /** Letters and single spaces, as most texts are, have no separator among them. */
  private static boolean isOnePart(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != ' ' && c != '\'') {
        return false;
      }
    }
    return true;
  }

  /** Where the parts between separators begin and end. */
  private static List<int[]> parts(String text) {
    List<int[]> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text);
    int start = 0;
    while (separator.find()) {
      addPart(parts, text, start, separator.start());
      start = separator.end();
    }
    addPart(parts, text, start, text.length());
    return parts;
  }

  private static void addPart(List<int[]> parts, String text, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      parts.add(new int[] {start, end});
    }
  }

  private static void addCountries(List<Reading> readings, String[] words, NameIndex index) {
    if (words.length < 2 || words.length > MOST_WORDS) {
      return;
    }
    for (int cut = Math.max(1, words.length - LONGEST_COUNTRY); cut < words.length; cut++) {
      addIfCountry(readings, join(words, 0, cut), join(words, cut, words.length), index);
    }
    for (int cut = 1; cut < Math.min(words.length, LONGEST_COUNTRY + 1); cut++) {
      addIfCountry(readings, join(words, cut, words.length), join(words, 0, cut), index);
    }
  }

  private static void addIfCountry(
      List<Reading> readings, String name, String beside, NameIndex index) {
    if (index.country(beside) != null) {
      readings.add(new Reading(name, List.of(beside)));
    }
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }
}
