package io.github.gnlc.examples.openrefine;

import io.github.gnlc.model.Member;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.Resolution;
import java.util.Set;

/**
 * A member that was found, and how.
 *
 * @param similarity of the names, from 0 to 1
 * @param steps what differs between them
 * @param isIdentifier whether it was found by its identifier
 * @param isResolved whether the resolver takes the name for this member's
 * @param isAmbiguous whether it is one of several that it may mean
 * @param hasOtherPlace whether a place of the name is no member
 */
record Found(
    Member member,
    double similarity,
    Set<NameStep> steps,
    boolean isIdentifier,
    boolean isResolved,
    boolean isAmbiguous,
    boolean hasOtherPlace) {
  /** One that the resolver answers. */
  static Found of(Match match, Resolution answer) {
    return new Found(
        match.member(),
        match.score(),
        match.steps(),
        false,
        answer instanceof Resolution.Matched,
        answer instanceof Resolution.Ambiguous,
        !answer.otherPlaces().isEmpty());
  }

  /** One that type-ahead finds where the resolver is not sure. */
  static Found bySearch(Match match, Resolution answer) {
    boolean hasOtherPlace = !answer.otherPlaces().isEmpty();
    return new Found(
        match.member(), match.score(), match.steps(), false, false, false, hasOtherPlace);
  }

  static Found byIdentifier(Member member) {
    return new Found(member, 1, Set.of(), true, false, false, false);
  }

  /** One of which no name is given. */
  static Found byProperties(Member member) {
    return new Found(member, 0, Set.of(), false, false, false, false);
  }
}
