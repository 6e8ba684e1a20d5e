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

  /** Returns the answer to such a text, by its words; null for any other text. */
  @Nullable
  Resolution find(String text, Words words) {
    int[] names = index.namesUnder(words.key());
    if (names.length == 0 || !areOfOneMember(names)) {
      return null;
    }
    boolean alike = areAllRecordedSo(names);
    int found = -1;
    for (int packed : names) {
      int name = NameIndex.name(packed);
      boolean recordedSo = NameIndex.steps(packed) == Steps.NONE;
      if (recordedSo && (found < 0 || (alike && index.text(name).equals(text)))) {
        found = name;
      }
    }
    // the search looks at other members' saints too
    boolean none = found < 0 || (!alike && NameForms.hasSaint(words));
    return none ? null : matched(text, words.key(), found);
  }

  private static boolean areAllRecordedSo(int[] names) {
    for (int packed : names) {
      if (NameIndex.steps(packed) != Steps.NONE) {
        return false;
      }
    }
    return true;
  }

  private boolean areOfOneMember(int[] names) {
    int first = index.member(NameIndex.name(names[0]));
    for (int packed : names) {
      if (index.member(NameIndex.name(packed)) != first) {
        return false;
      }
    }
    return lexicon.isMember(first);
  }

  private Resolution matched(String text, String key, int name) {
    OtherPlace place = lexicon.otherPlaces().named(key);
    return new Resolution.Matched(
        text,
        Matches.of(index, text, new Candidates.Candidate(index.member(name), name, Steps.NONE)),
        place == null ? "" : OtherPlaces.alsoThere(place));
  }
}
