package io.github.gnlc.name;

import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.query.Members;
import org.jspecify.annotations.Nullable;

/** What has been found for a query: who is accepted, who is refused and why. */
final class Findings {
  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final Candidates accepted = new Candidates();
  private final Candidates notMembers = new Candidates();
  private final Objections objections;
  private @Nullable Members present;
  private @Nullable OtherPlace otherPlace;

  public Findings(NameQuery query, Lexicon lexicon) {
    this.query = query;
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.objections = new Objections(index, query.coordinate());
  }

  /** Those that the text may mean. */
  Candidates accepted() {
    return accepted;
  }

  /** Those that it would mean if they were members. */
  Candidates notMembers() {
    return notMembers;
  }

  /** Those that it does not mean, and why. */
  Objections objections() {
    return objections;
  }

  /** The large city elsewhere that it names, or null. */
  @Nullable
  OtherPlace otherPlace() {
    return otherPlace;
  }

  /** Hears of a name under a key. */
  void consider(int name, int steps, Beside beside) {
    int member = index.member(name);
    int allSteps = steps | besideSteps(member, beside);
    boolean unknown =
        Steps.has(allSteps, NameStep.UNKNOWN_WORDS) && query.strictness() != Strictness.LENIENT;
    boolean contradicts = objections.contradict(member, beside);
    if (unknown || contradicts) {
      objections.refuse(member, name, allSteps, beside, contradicts);
    } else if (!isMember(member)) {
      notMembers.add(member, name, allSteps);
    } else {
      accepted.add(member, name, allSteps);
    }
  }

  private int besideSteps(int member, Beside beside) {
    int steps = beside.steps();
    for (Beside.Place place : beside.places()) {
      steps |=
          Steps.of(index.isAround(member, place.key()) ? NameStep.REGION : NameStep.UNKNOWN_WORDS);
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

  /** Hears of a name that is no member's; that of a large city elsewhere is not a misspelt one. */
  void noteOtherPlace(String key, Beside beside) {
    OtherPlace place = lexicon.otherPlaces().named(key);
    boolean elsewhere = place != null
        && beside.places().isEmpty()
        && (beside.country() == null
            || index.members().alpha2(beside.country()).equals(place.country()));
    if (elsewhere) {
      otherPlace = place;
    }
  }
}
