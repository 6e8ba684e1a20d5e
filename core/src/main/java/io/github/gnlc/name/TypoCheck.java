package io.github.gnlc.name;

import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.text.EditDistance;
import java.util.List;
import java.util.Locale;

/**
 * What may be taken for a typing error: letters within the words of a name, never another word, a
 * digit, or what distinguishes it from similar names. {@code Alexandrai} is Alexandria misspelt;
 * {@code Alexandria TX}, {@code Alexandria 2} and {@code Quzhou} for Suzhou are something else.
 */
final class TypoCheck {
  /** A part or stem shorter than this must be without errors. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_CODE = 3;

  private final NameIndex index;
  private final List<String> parts;
  private final String[] words;
  private final String key;
  private final String digits;

  /** Whether a code in capitals stands first or last, which is no part of a misspelt name. */
  private final boolean isWithCode;

  /** Takes the part of the text that is the name, and its words. */
  TypoCheck(String text, FoldedText words, NameIndex index) {
    this.index = index;
    this.parts = words.areSeveral() ? TextParts.of(text) : List.of(text);
    this.words = words.areSeveral() ? words.spaced().split(" ", -1) : new String[] {words.key()};
    this.key = words.key();
    this.digits = digits(key);
    this.isWithCode = words.areSeveral() && isWithCode(text);
  }

  private static boolean isWithCode(String text) {
    List<String> words = TextParts.words(text);
    return isCode(words.get(0), text) || isCode(words.get(words.size() - 1), text);
  }

  /** Whether the text may be a recorded name with a number of errors, by the key of that name. */
  boolean mayBe(String found, int errors) {
    return digits.equals(digits(found))
        && !isWithCode
        && hasStemOf(found)
        && beginsLike(found)
        && !isWithAnotherWord(found, errors);
  }

  /**
   * Whether the first letter is not another one, in a short name: who types Lowell hardly begins
   * with another letter, but Howell is a town.
   */
  private boolean beginsLike(String found) {
    char first = key.charAt(0);
    char wanted = found.charAt(0);
    return first == wanted
        || found.length() >= FuzzyLookup.TWO_EDITS_FROM
        || found.charAt(1) == first
        || key.charAt(1) == wanted;
  }

  /** Whether a short word is in capitals and the text is not. */
  private static boolean isCode(String word, String text) {
    return word.length() <= LONGEST_CODE
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a short stem before a shared ending is without errors, and any begins alike. */
  private boolean hasStemOf(String found) {
    int stem = index.misspellings().endings().stem(found);
    boolean isShared = stem < found.length();
    return stem >= SHORTEST_STEM
        ? !isShared || stem > SHORTEST_STEM + 1 || key.charAt(0) == found.charAt(0)
        : key.startsWith(found.substring(0, stem));
  }

  /** Whether the errors make up a first or last word, or most of it. */
  private boolean isWithAnotherWord(String found, int errors) {
    if (words.length == 1) {
      return false;
    }
    String first = words[0];
    String last = words[words.length - 1];
    String afterFirst = key.substring(first.length());
    String beforeLast = key.substring(0, key.length() - last.length());
    return isBeside(first, afterFirst, found, errors)
        || isBeside(last, beforeLast, found, errors)
        || (found.endsWith(afterFirst)
            && errors >= Math.max(first.length(), found.length() - afterFirst.length()))
        || (found.startsWith(beforeLast)
            && isAnother(last, found.substring(beforeLast.length()), errors));
  }

  private static boolean isBeside(String word, String rest, String found, int errors) {
    int left = errors - word.length();
    return left >= 0 && EditDistance.between(rest, found, left) <= left;
  }

  /** A single different letter makes another word of a code of two, unless they are swapped. */
  private static boolean isAnother(String word, String recorded, int errors) {
    int longer = Math.max(word.length(), recorded.length());
    boolean swapped = new StringBuilder(word).reverse().toString().equals(recorded);
    return errors * 2 > longer || (longer <= 2 && !swapped);
  }

  /** Whether the name has the same parts between separators, with the errors within them. */
  boolean hasPartsOf(String name, int errors) {
    if (parts.size() == 1) {
      return true;
    }
    List<String> recorded = TextParts.of(name);
    if (recorded.size() != parts.size()) {
      return false;
    }
    int left = errors;
    for (int i = 0; i < parts.size() && left >= 0; i++) {
      left -= errorsInPart(parts.get(i), Folding.key(recorded.get(i)), left);
    }
    return left >= 0;
  }

  private int errorsInPart(String part, String recorded, int most) {
    String written = Folding.key(part);
    int within = EditDistance.between(written, recorded, most);
    boolean bears = Math.min(written.length(), recorded.length()) >= SHORTEST_STEM
        && !new Beside(part, Beside.Position.AFTER, index).isKnown();
    return within == 0 || bears ? within : most + 1;
  }

  private static String digits(String key) {
    StringBuilder digits = null;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isDigit(c)) {
        digits = digits == null ? new StringBuilder() : digits;
        digits.append(c);
      }
    }
    return digits == null ? "" : digits.toString();
  }
}
