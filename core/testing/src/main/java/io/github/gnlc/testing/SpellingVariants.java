package io.github.gnlc.testing;

import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people do to a name when they write it. */
final class SpellingVariants {
  private static final List<String> SIGNS = List.of("'", "-", ".", "’", "_");
  private static final List<String> SPACES = List.of(" ", "  ", "\u00A0", "\u2009");
  private static final List<String> MARKS = List.of("\u0300", "\u0301", "\u0302", "\u0308");
  private static final List<String> BEFORE =
      List.of("City of ", "Municipality of ", "Town of ", "Ville de ", "Municipio de ");
  private static final List<String> AFTER = List.of(" City", " Municipality", " city council");

  private SpellingVariants() {}

  /** The name with errors, or null if it cannot have them. */
  static @Nullable String make(
      Misspelling kind, int severity, String name, Member member, SeededRandom random) {
    boolean latin = Letters.latinLength(name) > 0;
    return switch (kind) {
      case CASE -> changeCase(name, severity, random);
      case MARKS -> latin ? changeMarks(name, severity, random) : null;
      case PUNCTUATION -> latin ? sprinkle(name, SIGNS, severity, random) : null;
      case WHITE_SPACE -> sprinkle(name, SPACES, severity, random);
      case LETTER_MISSING, LETTER_ADDED, LETTER_REPLACED, LETTERS_SWAPPED ->
        latin ? TypingErrors.mistype(kind, severity, name, random) : null;
      case OTHER_SCRIPT -> otherScript(name, severity, random);
      case COUNTRY_APPENDED -> name + country(member.country(), severity, random);
      case ADMINISTRATION_ADDED -> latin ? administration(name, severity, random) : null;
      case WORD_ORDER -> latin ? reorder(name, severity, random) : null;
    };
  }

  private static @Nullable String changeCase(String name, int severity, SeededRandom random) {
    String changed;
    if (severity == 1) {
      boolean capitals = random.oneIn(2);
      changed = capitals ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    } else {
      StringBuilder mixed = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        mixed.append(random.oneIn(2) ? Character.toUpperCase(c) : Character.toLowerCase(c));
      }
      changed = mixed.toString();
    }
    return changed.equals(name) ? null : changed;
  }

  private static @Nullable String changeMarks(String name, int severity, SeededRandom random) {
    List<String> letters = new ArrayList<>();
    name.codePoints().forEach(c -> letters.add(Character.toString(c)));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      if (Character.isLetter(letters.get(i).codePointAt(0))) {
        places.add(i);
      }
    }
    List<Integer> chosen = choose(places, severity, 1, random);
    for (int place : chosen) {
      String apart = Normalizer.normalize(letters.get(place), Normalizer.Form.NFD);
      String plain = apart.substring(0, apart.offsetByCodePoints(0, 1));
      letters.set(place, apart.equals(plain) ? plain + random.of(MARKS) : plain);
    }
    String changed = Normalizer.normalize(String.join("", letters), Normalizer.Form.NFC);
    return chosen.isEmpty() ? null : changed;
  }

  /** Drops a sign that is there, or puts one in between two letters. */
  private static @Nullable String sprinkle(
      String name, List<String> signs, int severity, SeededRandom random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < name.length(); i++) {
      boolean droppable = signs.contains(name.substring(i, i + 1)) && i + 1 < name.length();
      boolean between =
          Character.isLetter(name.charAt(i - 1)) && Character.isLetter(name.charAt(i));
      if (droppable || between) {
        places.add(i);
      }
    }
    List<Integer> chosen = choose(places, severity, 1, random);
    StringBuilder text = new StringBuilder(name);
    for (int place : chosen) {
      if (Character.isLetter(name.charAt(place))) {
        text.insert(place, random.of(signs));
      } else {
        text.deleteCharAt(place);
      }
    }
    return chosen.isEmpty() ? null : text.toString();
  }

  private static @Nullable String otherScript(String name, int severity, SeededRandom random) {
    String script = MemberName.scriptOf(name);
    if (script.equals("Latn") || script.equals("Zyyy")) {
      return null;
    }
    return severity == 1 ? name : sprinkle(name, SPACES, 1, random);
  }

  private static String country(Country country, int severity, SeededRandom random) {
    if (severity == 1) {
      return ", " + country.name();
    }
    return random.of(List.of(
        " (" + country.name() + ")",
        " - " + country.name().toUpperCase(Locale.ROOT),
        " / " + country.alpha3(),
        ", " + country.alpha2()));
  }

  /** Not where one stands already, as in Cidade de Ho Chi Minh. */
  private static @Nullable String administration(String name, int severity, SeededRandom random) {
    boolean linked = Arrays.stream(name.split(" ", -1))
        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    return linked ? null : random.of(BEFORE) + name + (severity == 1 ? "" : random.of(AFTER));
  }

  private static @Nullable String reorder(String name, int severity, SeededRandom random) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
    if (words.size() < severity + 1) {
      return null;
    }
    if (severity == 1) {
      Collections.rotate(words, random.between(1, words.size() - 1));
    } else {
      Collections.reverse(words);
    }
    return String.join(" ", words);
  }

  /**
   * Some of the places, from the last to the first, so that changing one leaves the others where
   * they are; none if there are not that many so far apart.
   */
  static List<Integer> choose(List<Integer> places, int howMany, int apart, SeededRandom random) {
    if (places.isEmpty()) {
      return List.of();
    }
    int one = random.of(places);
    if (howMany == 1) {
      return List.of(one);
    }
    List<Integer> others =
        places.stream().filter(place -> Math.abs(place - one) >= apart).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    int other = random.of(others);
    return List.of(Math.max(one, other), Math.min(one, other));
  }
}
