package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import java.util.List;
import java.util.Locale;

/** Creates the resolution of a query from the members found for it. */
final class ResolutionFactory {
  private static final int PERFECT = 1000;
  private static final int CLOSE = 20;
  private static final int NEAREST = 3;

  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final MatchCollector collector;

  ResolutionFactory(NameQuery query, Lexicon lexicon, MatchCollector collector) {
    this.query = query;
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.collector = collector;
  }

  /** The answer if some are accepted. */
  Resolution decide(boolean countryGiven) {
    List<Candidates.Candidate> sorted = collector.accepted().sorted();
    List<Candidates.Candidate> close =
        sorted.size() == 1 ? sorted : preferred(closeToFirst(sorted));
    if (close.size() == 1) {
      Candidates.Candidate only = close.get(0);
      Match match = match(index, query.text(), only);
      return new Resolution.Matched(query.text(), match, remark(only, countryGiven));
    }
    return new Resolution.Ambiguous(
        query.text(), matches(index, query.text(), close, close.size()));
  }

  private static List<Candidates.Candidate> closeToFirst(List<Candidates.Candidate> sorted) {
    int most = sorted.get(0).cost() + CLOSE;
    return sorted.stream().filter(candidate -> candidate.cost() <= most).toList();
  }

  /** The candidates whose name is in the language and script of the query, or all if none is. */
  private List<Candidates.Candidate> preferred(List<Candidates.Candidate> close) {
    List<Candidates.Candidate> preferred = close.stream()
        .filter(candidate -> query.language().isEmpty()
            || isIn(query.language().get(), index.language(candidate.name())))
        .filter(candidate -> query.script().isEmpty()
            || query.script().get().equals(MemberName.scriptOf(index.text(candidate.name()))))
        .toList();
    return preferred.isEmpty() ? close : preferred;
  }

  /** Whether one of two language tags belongs to the other, as zh-Hans does to zh. */
  private static boolean isIn(String wanted, String recorded) {
    String first = wanted.toLowerCase(Locale.ROOT) + "-";
    String second = recorded.toLowerCase(Locale.ROOT) + "-";
    return !recorded.isEmpty() && (first.startsWith(second) || second.startsWith(first));
  }

  private String remark(Candidates.Candidate best, boolean countryGiven) {
    if (collector.rejections().cannotTell(best.member())) {
      return "where it lies is not known, so its coordinate was not compared";
    }
    boolean placed = countryGiven
        || query.coordinate().isPresent()
        || StepSet.has(best.steps(), NameStep.REGION);
    OtherPlace place = placed ? null : lexicon.otherPlace(Folding.key(index.text(best.name())));
    return place == null ? "" : ResolutionFactory.alsoThere(place);
  }

  /**
   * The answer if no member is accepted; similar keys are searched only if nothing else is known.
   */
  Resolution abstain(FuzzyLookup fuzzyLookup, String key) {
    if (!collector.notMembers().isEmpty()) {
      List<Candidates.Candidate> known = collector.notMembers().sorted();
      return none(known, NoMatchReason.NOT_A_MEMBER, whyNot(known.get(0).member()));
    }
    Rejections rejections = collector.rejections();
    OtherPlace place = collector.otherPlace();
    if (place != null) {
      String elsewhere = place.name() + ", " + place.country();
      return none(rejections.refused(), NoMatchReason.OTHER_PLACE, elsewhere);
    }
    if (!rejections.refused().isEmpty()) {
      return none(rejections.refused(), rejections.reason(), rejections.detail());
    }
    List<Candidates.Candidate> nearest = fuzzyLookup.nearest(key);
    return none(nearest, nearest.isEmpty() ? NoMatchReason.NO_NAME : NoMatchReason.NOT_ENOUGH, "");
  }

  private String whyNot(int member) {
    return query.day().isPresent() ? "on " + query.day().get() : index.members().statusCode(member);
  }

  private Resolution none(List<Candidates.Candidate> nearest, NoMatchReason reason, String detail) {
    ImmutableList<Match> matches = matches(index, query.text(), nearest, NEAREST);
    return new Resolution.None(query.text(), matches, reason, detail);
  }

  /** The match of a candidate, with the differences between the text and its name. */
  static Match match(NameIndex index, String text, Candidates.Candidate candidate) {
    String name = index.text(candidate.name());
    int steps = candidate.steps();
    if (steps == StepSet.NONE) {
      steps |= SpellingDifference.between(text, name);
    }
    int cost = StepSet.cost(steps) + candidate.more();
    double score = (PERFECT - Math.min(PERFECT, cost)) / (double) PERFECT;
    return new Match(index.members().get(candidate.member()), name, score, StepSet.toSet(steps));
  }

  /** The matches of the first candidates, up to a number. */
  static ImmutableList<Match> matches(
      NameIndex index, String text, List<Candidates.Candidate> candidates, int most) {
    int size = Math.min(most, candidates.size());
    ImmutableList.Builder<Match> matches = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      matches.add(match(index, text, candidates.get(i)));
    }
    return matches.build();
  }

  /** The remark on a large city of the same name that is not a member. */
  static String alsoThere(OtherPlace place) {
    return "there is also " + place + ", with " + place.population() + " inhabitants";
  }
}
