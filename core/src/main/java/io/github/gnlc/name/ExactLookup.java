package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.KeyGenerator;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.OtherPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the most frequent kinds of text: the recorded name of exactly one member, alone or with
 * its country beside it, which no country has; another place may have it too.
 */
final class ExactLookup {
  private final Lexicon lexicon;
  private final NameIndex index;
  private final Namesakes namesakes;

  ExactLookup(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.namesakes = new Namesakes(index);
  }

  /**
   * Returns the resolution of such a text, or null for any other.
   *
   * @param country the number of the country given with it, or -1
   */
  @Nullable
  Resolution find(String text, FoldedText words, int country) {
    int key = index.find(words.key());
    if (key < 0) {
      return country < 0 && words.areSeveral() ? findBeside(text, words) : null;
    }
    int member = index.member(index.name(index.from(key)));
    boolean fits =
        country < 0 ? index.countries().ofName(words) < 0 : country == index.countryOf(member);
    if (!fits || !lexicon.isMember(member) || !areOf(member, key)) {
      return null;
    }
    int steps = country < 0 ? Steps.NONE : Steps.COUNTRY;
    if (index.otherPlaces().has(words.key())) {
      return decide(text, words, key, steps);
    }
    int name = bestName(text, words, key);
    return name < 0
        ? null
        : new Resolution.Matched(text, match(text, name, steps), ImmutableList.of(), "");
  }

  /** Returns the resolution of a name and its country, or null for any other text. */
  private @Nullable Resolution findBeside(String text, FoldedText whole) {
    List<String> parts = TextParts.of(text);
    if (parts.size() != 2 || index.countries().ofName(whole) >= 0) {
      return null;
    }
    FoldedText words = Folding.words(parts.get(0));
    int key = words.isEmpty() ? -1 : index.find(words.key());
    if (key < 0 || KeyGenerator.hasSaint(whole)) {
      return null;
    }
    int member = index.member(index.name(index.from(key)));
    boolean fits = index.countries().of(Folding.words(parts.get(1))) == index.countryOf(member);
    return fits && lexicon.isMember(member) && areOf(member, key)
        ? decide(text, words, key, Steps.COUNTRY)
        : null;
  }

  /** Decides between the member of a key and another place, as the full search does. */
  private @Nullable Resolution decide(String text, FoldedText words, int key, int steps) {
    int name = firstName(words, key);
    if (name < 0 || KeyGenerator.hasSaint(words)) {
      return null;
    }
    boolean placed = steps == Steps.COUNTRY;
    String country = placed ? index.members().alpha2(index.countryOf(index.member(name))) : null;
    boolean shared = index.otherPlaces().has(words.key());
    OtherPlace place = shared ? namesakes.of(name, text, country) : null;
    return namesakes.decide(text, match(text, name, steps), name, place, placed, "");
  }

  /** The first name that is recorded so and may be meant by the words; -1 if none is. */
  private int firstName(FoldedText words, int key) {
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      int name = index.name(at);
      if (index.steps(at) == Steps.NONE && index.maybeMeantBy(words, name)) {
        return name;
      }
    }
    return -1;
  }

  private boolean areOf(int member, int key) {
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      if (index.member(index.name(at)) != member) {
        return false;
      }
    }
    return true;
  }

  /** The first name that is recorded so, or that which is the text if all are; -1 if none is. */
  private int bestName(String text, FoldedText words, int key) {
    boolean alike = areAllRecordedSo(key);
    int found = -1;
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      boolean recordedSo =
          index.steps(at) == Steps.NONE && index.maybeMeantBy(words, index.name(at));
      if (recordedSo && (found < 0 || (alike && index.text(index.name(at)).equals(text)))) {
        found = index.name(at);
      }
    }
    // the full search also compares Saint with St
    return !alike && KeyGenerator.hasSaint(words) ? -1 : found;
  }

  private boolean areAllRecordedSo(int key) {
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      if (index.steps(at) != Steps.NONE) {
        return false;
      }
    }
    return true;
  }

  private Match match(String text, int name, int steps) {
    return ResolutionFactory.match(
        index, text, new Candidates.Candidate(index.member(name), name, steps));
  }
}
