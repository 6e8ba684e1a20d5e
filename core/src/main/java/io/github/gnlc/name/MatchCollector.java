package io.github.gnlc.name;

import io.github.gnlc.internal.names.Articles;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.query.Members;
import org.jspecify.annotations.Nullable;

/** Collects the members found for a query: the accepted ones, and the rejected ones with why. */
final class MatchCollector {
  /** More than what two candidates may differ by and still be as likely. */
  private static final int FOREIGN = 25;

  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final Candidates accepted = new Candidates();
  private final Candidates notMembers = new Candidates();
  private final Rejections rejections;
  private @Nullable Members present;
  private @Nullable OtherPlace otherPlace;
  private int country = -1;

  MatchCollector(NameQuery query, Lexicon lexicon) {
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

  /** The place that is no member and that it names, or null. */
  @Nullable
  OtherPlace otherPlace() {
    return otherPlace;
  }

  /** Accepts or rejects the member of a name that was found by a key. */
  void consider(int name, int steps, Interpretation interpretation) {
    int member = index.member(name);
    if (isBeaten(name, steps, interpretation) || !mayBear(name, steps, interpretation)) {
      return;
    }
    NameContext context = interpretation.context();
    int allSteps = steps | interpretation.steps() | context.stepsFor(member, index);
    boolean unknown =
        Steps.has(allSteps, Steps.UNKNOWN_WORDS) && query.strictness() != Strictness.LENIENT;
    boolean contradicts = rejections.contradict(member, context);
    if (unknown || contradicts) {
      rejections.refuse(member, name, allSteps, context, contradicts);
    } else if (Steps.has(steps, Steps.GUESSES) && isElsewhere(member, allSteps, interpretation)) {
      return;
    } else if (!isMember(member)) {
      notMembers.add(member, name, allSteps);
    } else {
      accepted.add(new Candidates.Candidate(member, name, allSteps, cost(name, steps)));
    }
  }

  /** Whether a name of the same member is accepted already that is no worse. */
  boolean isBeaten(int name, int steps, Interpretation interpretation) {
    int least = Steps.cost(steps | interpretation.steps()) + cost(name, steps);
    return accepted.excel(index.member(name), name, least);
  }

  /** A misspelt name in a language of the country is more likely than one in another. */
  private int cost(int name, int steps) {
    boolean misspelt = Steps.has(steps, Steps.ONE_EDIT | Steps.TWO_EDITS);
    return misspelt && !index.isLocal(name) ? FOREIGN : 0;
  }

  /** Whether a name of its kind may be meant by a text that differs from it by such steps. */
  private boolean mayBear(int name, int steps, Interpretation interpretation) {
    int guesses = steps & Steps.GUESSES;
    if (Steps.has(steps, Steps.ARTICLE)) {
      return index.isLocal(name)
          && Articles.areWrittenIn(index.members().countryCode(index.member(name)));
    }
    if (index.isWeak(name)) {
      return guesses == Steps.NONE && index.maybeMeantBy(interpretation.words(), name);
    }
    return index.isLocal(name) || (guesses & ~(Steps.ONE_EDIT | Steps.TWO_EDITS)) == Steps.NONE;
  }

  /**
   * Whether a text that is not quite the name of a member is that of another place, in the same
   * country if that is known. A place of this very name is enough; for a typing error, one of its
   * name in another form, as {@code Incheon} of {@code Incheon City}.
   */
  private boolean isElsewhere(int member, int steps, Interpretation interpretation) {
    int country = index.countryOf(member);
    boolean placed = Steps.has(steps, Steps.COUNTRY | Steps.REGION);
    String scope = placed ? index.members().alpha2(country) : null;
    boolean misspelt = Steps.has(steps, Steps.ONE_EDIT | Steps.TWO_EDITS);
    OtherPlace place =
        misspelt ? interpretation.otherPlaceInAnyForm(scope) : interpretation.otherPlace(scope);
    if (place != null) {
      otherPlace = otherPlace == null ? place : otherPlace;
      return true;
    }
    return misspelt && interpretation.isNameOfArea(placed ? country : -1);
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

  /**
   * Notes the place that a name is of if it is no member's, so that it is not taken for a
   * misspelling, and the country that is meant.
   */
  void note(Interpretation interpretation) {
    NameContext context = interpretation.context();
    if (country < 0) {
      country = context.country();
    }
    if (otherPlace == null && context.isNothingButCountry()) {
      int meant = context.country();
      otherPlace = interpretation.otherPlace(meant < 0 ? null : index.members().alpha2(meant));
    }
  }

  /** The number of the country that is given or stands beside the name, or -1. */
  int country() {
    return country;
  }
}
