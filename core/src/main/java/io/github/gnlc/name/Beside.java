package io.github.gnlc.name;

import com.google.common.collect.Sets;
import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.Region;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a name, and all that they may mean: a country, a region, a subdivision of some
 * country. Which of these it is depends on the member: {@code MA} beside Lowell is Massachusetts,
 * beside Fez it is Morocco.
 */
final class Beside {
  /** Where words stand. */
  enum Position {
    BEFORE,
    AFTER,
    /** In brackets at the end. */
    IN_BRACKETS
  }

  /** The countries in which an address usually has the code of the state or province. */
  private static final Set<String> CODES_ARE_WRITTEN = Set.of("AU", "BR", "CA", "IT", "US");

  private static final int LONGEST_CODE = 3;
  private static final int LONGEST_FULL_CODE = 5;

  private final String text;
  private final FoldedText words;
  private final Position position;
  private final NameIndex index;

  /** The number of the country that they name, or -1. */
  private final int country;

  private final @Nullable Region region;

  /** The key of a code, if they may be one. */
  private final @Nullable String code;

  /** The key without words of administration; made when first needed. */
  private @Nullable String shorter;

  /** The members of whose names they are one; found when first needed. */
  private @Nullable Set<Integer> membersNamed;

  Beside(String text, Position position, NameIndex index) {
    this.text = text;
    this.words = Folding.words(text);
    this.position = position;
    this.index = index;
    this.country = index.countries().of(words);
    this.region = index.countries().region(words.key());
    this.code = isCode(text, words.key()) ? NameIndex.codeKey(words.key()) : null;
  }

  /** Whether it has the form of a code of ISO 3166-2, with or without its country, of letters. */
  private static boolean isCode(String text, String key) {
    boolean full = key.length() <= LONGEST_FULL_CODE && text.indexOf('-') == 2;
    return (full || (key.length() <= LONGEST_CODE && key.length() == text.length()))
        && !key.isEmpty()
        && Character.isLetter(key.charAt(0));
  }

  /** The words as they came. */
  String text() {
    return text;
  }

  int country() {
    return country;
  }

  @Nullable
  Region region() {
    return region;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  private Set<Integer> membersNamed() {
    Set<Integer> known = membersNamed;
    if (known == null) {
      Set<Integer> whole = index.membersNamed(words.key());
      Set<Integer> without = index.membersNamed(shorter());
      known = Sets.union(whole, without);
      membersNamed = known;
    }
    return known;
  }

  private String shorter() {
    String known = shorter;
    if (known == null) {
      String rest = index.keyGenerator().stripArea(words.spaced());
      known = FoldedText.ofSpaced(rest).key();
      shorter = known;
    }
    return known;
  }

  /** Whether they name a country, a region or a subdivision. */
  boolean isKnown() {
    return country >= 0 || region != null || isSubdivision();
  }

  /** Whether any country has a subdivision of this name or code. */
  boolean isSubdivision() {
    return index.isSubdivision(words.key(), -1)
        || (code != null && index.isSubdivision(code, -1))
        || (!shorter().equals(words.key()) && index.isSubdivision(shorter(), -1));
  }

  /**
   * The step for it if it fits a member; none if it does not.
   *
   * @param placed whether the member's country is given
   */
  int stepFor(int member, boolean placed) {
    if (country >= 0 && country == index.countryOf(member)) {
      return Steps.COUNTRY;
    }
    if (isAround(member, placed)) {
      return Steps.REGION;
    }
    return membersNamed().contains(member) ? Steps.SECOND_NAME : Steps.NONE;
  }

  /**
   * Whether a code may be that of a subdivision of the member's country: one that is a country's as
   * well only if that country is given, or if people there write such codes.
   */
  private boolean isCodeOf(int member, boolean placed) {
    return country < 0 || placed || CODES_ARE_WRITTEN.contains(index.members().countryCode(member));
  }

  /** The step for words that are not known, if their place or kind tells what they are. */
  int stepAside() {
    return switch (position) {
      case BEFORE ->
        index.institutions().areNamedBy(words) ? Steps.INSTITUTION : Steps.UNKNOWN_WORDS;
      case IN_BRACKETS ->
        isKnown() || index.otherPlaces().has(words.key()) ? Steps.UNKNOWN_WORDS : Steps.DISTRICT;
      case AFTER -> Steps.UNKNOWN_WORDS;
    };
  }

  private boolean isAround(int member, boolean placed) {
    return index.isAround(member, words.key())
        || (code != null && index.isAround(member, code) && isCodeOf(member, placed))
        || index.isAround(member, shorter())
        || (region != null
            && region == index.members().get(member).country().region().orElse(null));
  }
}
