package io.github.gnlc.name;

import io.github.gnlc.model.OtherPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the most frequent kind of text: the recorded name of exactly one member. */
final class ExactLookup {
  private final Lexicon lexicon;
  private final NameIndex index;

  ExactLookup(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index = lexicon.index();
  }

  /** Returns the resolution of such a text, or null for any other. */
  @Nullable
  Resolution find(String text, FoldedText words) {
    List<NameIndex.KeyedName> names = index.namesUnder(words.key());
    if (names.isEmpty() || !areOfOneMember(names)) {
      return null;
    }
    boolean alike = areAllRecordedSo(names);
    int found = -1;
    for (NameIndex.KeyedName keyed : names) {
      int name = keyed.name();
      boolean recordedSo = keyed.steps() == StepSet.NONE;
      if (recordedSo && (found < 0 || (alike && index.text(name).equals(text)))) {
        found = name;
      }
    }
    // the full search also compares Saint with St
    boolean none = found < 0 || (!alike && KeyGenerator.hasSaint(words));
    return none ? null : matched(text, words.key(), found);
  }

  private static boolean areAllRecordedSo(List<NameIndex.KeyedName> names) {
    for (NameIndex.KeyedName keyed : names) {
      if (keyed.steps() != StepSet.NONE) {
        return false;
      }
    }
    return true;
  }

  private boolean areOfOneMember(List<NameIndex.KeyedName> names) {
    int first = index.member(names.get(0).name());
    for (NameIndex.KeyedName keyed : names) {
      if (index.member(keyed.name()) != first) {
        return false;
      }
    }
    return lexicon.isMember(first);
  }

  private Resolution matched(String text, String key, int name) {
    OtherPlace place = lexicon.otherPlace(key);
    return new Resolution.Matched(
        text,
        ResolutionFactory.match(
            index, text, new Candidates.Candidate(index.member(name), name, StepSet.NONE)),
        place == null ? "" : ResolutionFactory.alsoThere(place));
  }
}
