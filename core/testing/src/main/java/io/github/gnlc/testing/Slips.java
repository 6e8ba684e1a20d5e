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
final class Slips {
  private static final List<String> SIGNS = List.of("'", "-", ".", "’", "_");
  private static final List<String> SPACES = List.of(" ", "  ", "\u00A0", "\u2009");
  private static final List<String> MARKS = List.of("\u0300", "\u0301", "\u0302", "\u0308");
  private static final List<String> BEFORE =
      List.of("City of ", "Municipality of ", "Town of ", "Ville de ", "Municipio de ");
  private static final List<String> AFTER = List.of(" City", " Municipality", " city council");

  private Slips() {}

  /** The name with errors, or null if it cannot have them. */
  static @Nullable String make(
      Misspelling kind, int severity, String name, Member member, Draw draw) {
    boolean latin = Letters.latinLength(name) > 0;
    return switch (kind) {
      case CASE -> changeCase(name, severity, draw);
      case MARKS -> latin ? changeMarks(name, severity, draw) : null;
      case PUNCTUATION -> latin ? sprinkle(name, SIGNS, severity, draw) : null;
      case WHITE_SPACE -> sprinkle(name, SPACES, severity, draw);
      case LETTER_MISSING, LETTER_ADDED, LETTER_REPLACED, LETTERS_SWAPPED ->
        latin ? Typist.mistype(kind, severity, name, draw) : null;
      case OTHER_SCRIPT -> otherScript(name, severity, draw);
      case COUNTRY_APPENDED -> name + country(member.country(), severity, draw);
      case ADMINISTRATION_ADDED -> latin ? administration(name, severity, draw) : null;
      case WORD_ORDER -> latin ? reorder(name, severity, draw) : null;
    };
  }

  private static @Nullable String changeCase(String name, int severity, Draw draw) {
    String changed;
    if (severity == 1) {
      boolean capitals = draw.oneIn(2);
      changed = capitals ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    } else {
      StringBuilder mixed = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        mixed.append(draw.oneIn(2) ? Character.toUpperCase(c) : Character.toLowerCase(c));
      }
      changed = mixed.toString();
    }
    return changed.equals(name) ? null : changed;
  }

  private static @Nullable String changeMarks(String name, int severity, Draw draw) {
    List<String> letters = new ArrayList<>();
    name.codePoints().forEach(c -> letters.add(Character.toString(c)));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      if (Character.isLetter(letters.get(i).codePointAt(0))) {
        places.add(i);
      }
    }
    List<Integer> chosen = choose(places, severity, 1, draw);
    for (int place : chosen) {
      String apart = Normalizer.normalize(letters.get(place), Normalizer.Form.NFD);
      String plain = apart.substring(0, apart.offsetByCodePoints(0, 1));
      letters.set(place, apart.equals(plain) ? plain + draw.of(MARKS) : plain);
    }
    String changed = Normalizer.normalize(String.join("", letters), Normalizer.Form.NFC);
    return chosen.isEmpty() ? null : changed;
  }

  /** Drops a sign that is there, or puts one in between two letters. */
  private static @Nullable String sprinkle(
      String name, List<String> signs, int severity, Draw draw) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < name.length(); i++) {
      boolean droppable = signs.contains(name.substring(i, i + 1)) && i + 1 < name.length();
      boolean between =
          Character.isLetter(name.charAt(i - 1)) && Character.isLetter(name.charAt(i));
      if (droppable || between) {
        places.add(i);
      }
    }
    List<Integer> chosen = choose(places, severity, 1, draw);
    StringBuilder text = new StringBuilder(name);
    for (int place : chosen) {
      if (Character.isLetter(name.charAt(place))) {
        text.insert(place, draw.of(signs));
      } else {
        text.deleteCharAt(place);
      }
    }
    return chosen.isEmpty() ? null : text.toString();
  }

  private static @Nullable String otherScript(String name, int severity, Draw draw) {
    String script = MemberName.scriptOf(name);
    if (script.equals("Latn") || script.equals("Zyyy")) {
      return null;
    }
    return severity == 1 ? name : sprinkle(name, SPACES, 1, draw);
  }

  private static String country(Country country, int severity, Draw draw) {
    if (severity == 1) {
      return ", " + country.name();
    }
    return draw.of(List.of(
        " (" + country.name() + ")",
        " - " + country.name().toUpperCase(Locale.ROOT),
        " / " + country.alpha3(),
        ", " + country.alpha2()));
  }

  /** Not where one stands already, as in Cidade de Ho Chi Minh. */
  private static @Nullable String administration(String name, int severity, Draw draw) {
    boolean linked = Arrays.stream(name.split(" ", -1))
        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    return linked ? null : draw.of(BEFORE) + name + (severity == 1 ? "" : draw.of(AFTER));
  }

  private static @Nullable String reorder(String name, int severity, Draw draw) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
    if (words.size() < severity + 1) {
      return null;
    }
    if (severity == 1) {
      Collections.rotate(words, draw.between(1, words.size() - 1));
    } else {
      Collections.reverse(words);
    }
    return String.join(" ", words);
  }

  /**
   * Some of the places, from the last to the first, so that changing one leaves the others where
   * they are; none if there are not that many so far apart.
   */
  static List<Integer> choose(List<Integer> places, int howMany, int apart, Draw draw) {
    if (places.isEmpty()) {
      return List.of();
    }
    int one = draw.of(places);
    if (howMany == 1) {
      return List.of(one);
    }
    List<Integer> others =
        places.stream().filter(place -> Math.abs(place - one) >= apart).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    int other = draw.of(others);
    return List.of(Math.max(one, other), Math.min(one, other));
  }
}
