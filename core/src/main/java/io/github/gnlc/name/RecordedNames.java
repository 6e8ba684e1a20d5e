package io.github.gnlc.name;

import io.github.gnlc.model.OtherPlace;
import org.jspecify.annotations.Nullable;

/** The way of most texts, alone: a recorded name of one member and of nobody else. */
final class RecordedNames {
  private final Lexicon lexicon;
  private final NameIndex index;

  RecordedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index = lexicon.index();
  }

  /** Returns the answer to such a text, by its key; null for any other text. */
  @Nullable
  Resolution find(String text, String key) {
    int[] names = index.namesUnder(key);
    int found = -1;
    for (int packed : names) {
      int member = index.member(NameIndex.name(packed));
      boolean other = found >= 0 && index.member(found) != member;
      if (NameIndex.steps(packed) != Steps.NONE || other || !lexicon.isMember(member)) {
        return null;
      }
      found = found >= 0 && !index.text(NameIndex.name(packed)).equals(text)
          ? found
          : NameIndex.name(packed);
    }
    return found < 0 ? null : matched(text, key, found);
  }

  private Resolution matched(String text, String key, int name) {
    OtherPlace place = lexicon.otherPlaces().named(key);
    return new Resolution.Matched(
        text,
        Matches.of(index, text, new Candidates.Candidate(index.member(name), name, Steps.NONE)),
        place == null ? "" : OtherPlaces.alsoThere(place));
  }
}
