package io.github.gnlc.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Place;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places that are no members but have the name of one. */
final class Namesakes {
  /** From so many times the inhabitants on, a place is as likely to be meant. */
  private static final int MUCH_LARGER = 2;

  /** From so many inhabitants on, if those of the member are not known. */
  private static final long LARGE = 100_000;

  private final NameIndex index;

  Namesakes(NameIndex index) {
    this.index = index;
  }

  /**
   * The largest place that has a name of a member, in a country or anywhere, or null.
   *
   * @param text the text that was resolved; where it is the recorded name with its marks, places
   *     without these marks do not count
   * @param country the alpha-2 code of the country, or null
   */
  @Nullable
  OtherPlace of(int name, String text, @Nullable String country) {
    String recorded = index.text(name);
    OtherPlace place = index.otherPlaces().largest(Folding.key(recorded), country);
    boolean byMarks = place != null
        && isToTheLetter(text, recorded)
        && !index.otherPlaces().isNamed(place, recorded);
    return byMarks ? null : place;
  }

  /**
   * The answer for a member, or one that may be this member or a place of the same name.
   *
   * @param place the place, or null if there is none
   */
  Resolution decide(
      String text,
      Match match,
      int name,
      @Nullable OtherPlace place,
      boolean placed,
      String remark) {
    if (place == null) {
      return new Resolution.Matched(text, match, ImmutableList.of(), remark);
    }
    ImmutableList<OtherPlace> places = ImmutableList.of(place);
    if (isAsLikely(place, name, placed)) {
      return new Resolution.Ambiguous(text, ImmutableList.of(match), places);
    }
    return new Resolution.Matched(
        text, match, isNotable(place, name) ? places : ImmutableList.of(), remark);
  }

  /** Whether a place is as likely to be meant by a name as the member that has it too. */
  boolean isAsLikely(OtherPlace place, int name, boolean countryIsKnown) {
    long own = population(name);
    return index.isWeak(name)
        || (own > 0
            ? place.population() >= MUCH_LARGER * own
            : !countryIsKnown && place.population() >= LARGE);
  }

  /** Whether a place that is less likely to be meant is still worth a word. */
  private boolean isNotable(OtherPlace place, int name) {
    boolean isItsName = Folding.key(place.name()).equals(Folding.key(index.text(name)));
    return isItsName
        && (place.population() >= LARGE || 10 * place.population() >= population(name));
  }

  /** The inhabitants of the member of a name; 0 if they are not known. */
  private long population(int name) {
    Optional<Place> place = index.members().get(index.member(name)).place();
    return place.isPresent() ? place.get().population().orElse(0) : 0;
  }

  /** Whether a text is a recorded name with its marks, in whatever case. */
  static boolean isToTheLetter(String text, String recorded) {
    return hasMarks(recorded)
        && Normalizer.normalize(text, Normalizer.Form.NFC).equalsIgnoreCase(recorded);
  }

  /** Whether a text in Latin letters has marks that another spelling may lack. */
  static boolean hasMarks(String text) {
    return Folding.isPlainLatin(text) && !CharMatcher.ascii().matchesAllOf(text);
  }
}
