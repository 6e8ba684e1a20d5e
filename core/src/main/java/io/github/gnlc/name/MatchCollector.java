package io.github.gnlc.name;

import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.query.Members;
import org.jspecify.annotations.Nullable;

/** Collects the members found for a query: the accepted ones, and the rejected ones with why. */
final class MatchCollector {
  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final Candidates accepted = new Candidates();
  private final Candidates notMembers = new Candidates();
  private final Rejections rejections;
  private @Nullable Members present;
  private @Nullable OtherPlace otherPlace;

  public MatchCollector(NameQuery query, Lexicon lexicon) {
    this.query = query;
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.rejections = new Rejections(index, query.coordinate());
  }

  /** The members that the text may mean. */
  Candidates accepted() {
    return accepted;
  }

  /** The cities that it would mean if they were members. */
  Candidates notMembers() {
    return notMembers;
  }

  /** The members that it does not mean, and why. */
  Rejections rejections() {
    return rejections;
  }

  /** The large city elsewhere that it names, or null. */
  @Nullable
  OtherPlace otherPlace() {
    return otherPlace;
  }

  /** Accepts or rejects the member of a name that was found by a key. */
  void consider(int name, int steps, NameContext context) {
    int member = index.member(name);
    int allSteps = steps | contextSteps(member, context);
    boolean unknown =
        StepSet.has(allSteps, NameStep.UNKNOWN_WORDS) && query.strictness() != Strictness.LENIENT;
    boolean contradicts = rejections.contradict(member, context);
    if (unknown || contradicts) {
      rejections.refuse(member, name, allSteps, context, contradicts);
    } else if (!isMember(member)) {
      notMembers.add(member, name, allSteps);
    } else {
      accepted.add(member, name, allSteps);
    }
  }

  private int contextSteps(int member, NameContext context) {
    int steps = context.steps();
    for (NameContext.Place place : context.places()) {
      steps |= StepSet.of(
          index.isAround(member, place.key()) ? NameStep.REGION : NameStep.UNKNOWN_WORDS);
    }
    return steps;
  }

  private boolean isMember(int member) {
    if (query.day().isEmpty()) {
      return lexicon.isMember(member);
    }
    if (present == null) {
      present = lexicon.presentOn(query.day().get());
    }
    return present.contains(index.members().get(member));
  }

  /** Notes the large city of a name, if there is one, so that it is not taken for a misspelling. */
  void noteOtherPlace(String key, NameContext context) {
    OtherPlace place = lexicon.otherPlace(key);
    boolean elsewhere = place != null
        && context.places().isEmpty()
        && (context.country() == null
            || index.members().alpha2(context.country()).equals(place.country()));
    if (elsewhere) {
      otherPlace = place;
    }
  }
}
