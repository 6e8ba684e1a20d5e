package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Creates the resolution of a query from the members found for it. */
final class ResolutionFactory {
  private static final int PERFECT = 1000;
  private static final int NEAREST = 3;

  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final MatchCollector collector;
  private final Interpretation whole;
  private final Namesakes namesakes;

  /** @param whole the whole text as the name */
  ResolutionFactory(
      NameQuery query, Lexicon lexicon, MatchCollector collector, Interpretation whole) {
    this.query = query;
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.collector = collector;
    this.whole = whole;
    this.namesakes = new Namesakes(index);
  }

  /**
   * Whether the text is nothing but the name of a country, and no country was given with it. A
   * member's name to the letter with its marks is none, as {@code Mação} is not Macao; nor is one
   * that a country only has in some other language, as {@code Granada}. A weak name never is the
   * member's.
   */
  boolean isCountry() {
    return whole.context().given() < 0
        && query.coordinate().isEmpty()
        && index.countries().ofName(whole.words()) >= 0
        && !isRecorded(query.text());
  }

  private boolean isRecorded(String text) {
    int key = index.find(whole.key());
    boolean isOwnName = index.countries().isOwnName(whole.key());
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      int name = index.name(at);
      boolean meant = isOwnName
          ? Namesakes.isToTheLetter(text, index.text(name))
          : index.steps(at) == Steps.NONE;
      if (meant && !index.isWeak(name)) {
        return true;
      }
    }
    return false;
  }

  /** The answer to the name of a country. */
  Resolution country() {
    int country = index.countries().ofName(whole.words());
    return none(ofSameKey(), NoMatchReason.COUNTRY, index.members().alpha2(country));
  }

  /** The members that have the name as well. */
  private List<Candidates.Candidate> ofSameKey() {
    Candidates found = new Candidates();
    int key = index.find(whole.key());
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      found.add(index.member(index.name(at)), index.name(at), index.steps(at));
    }
    return found.sorted();
  }

  /** The answer if some are accepted. */
  Resolution decide() {
    List<Candidates.Candidate> sorted = collector.accepted().sorted();
    List<Candidates.Candidate> close =
        sorted.size() == 1 ? sorted : preferred(closeToFirst(sorted));
    Candidates.Candidate best = close.get(0);
    OtherPlace place = namesake(best);
    if (close.size() == 1) {
      Match match = match(index, query.text(), best);
      return namesakes.decide(
          query.text(), match, best.name(), place, isPlaced(best), remark(best));
    }
    ImmutableList<OtherPlace> places =
        place != null && namesakes.isAsLikely(place, best.name(), isPlaced(best))
            ? ImmutableList.of(place)
            : ImmutableList.of();
    return new Resolution.Ambiguous(
        query.text(), matches(index, query.text(), close, close.size()), places);
  }

  private static List<Candidates.Candidate> closeToFirst(List<Candidates.Candidate> sorted) {
    int most = sorted.get(0).cost() + Candidates.CLOSE;
    List<Candidates.Candidate> close = new ArrayList<>();
    for (Candidates.Candidate candidate : sorted) {
      if (candidate.cost() <= most) {
        close.add(candidate);
      }
    }
    return close;
  }

  /** The candidates whose name is in the language and script of the query, or all if none is. */
  private List<Candidates.Candidate> preferred(List<Candidates.Candidate> close) {
    List<Candidates.Candidate> preferred = close.stream()
        .filter(candidate -> query.language().isEmpty()
            || isIn(query.language().get(), index.list().language(candidate.name())))
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

  /** The place that has the name as well, if nothing given with the name tells them apart. */
  private @Nullable OtherPlace namesake(Candidates.Candidate best) {
    if (query.coordinate().isPresent()
        || Steps.has(best.steps(), Steps.REGION | Steps.SECOND_NAME)) {
      return null;
    }
    String country = isPlaced(best) ? index.members().alpha2(index.countryOf(best.member())) : null;
    return namesakes.of(best.name(), query.text(), country);
  }

  private static boolean isPlaced(Candidates.Candidate candidate) {
    return Steps.has(candidate.steps(), Steps.COUNTRY);
  }

  private String remark(Candidates.Candidate best) {
    return collector.rejections().cannotTell(best.member())
        ? "where it lies is not known, so its coordinate was not compared"
        : "";
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
      return none(
          rejections.refused(),
          NoMatchReason.OTHER_PLACE,
          place.toString(),
          ImmutableList.of(place));
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
    return none(nearest, reason, detail, ImmutableList.of());
  }

  private Resolution none(
      List<Candidates.Candidate> nearest,
      NoMatchReason reason,
      String detail,
      ImmutableList<OtherPlace> places) {
    ImmutableList<Match> matches = matches(index, query.text(), nearest, NEAREST);
    String remark = lexicon.unnamed().remark(reason, countryMeant(places));
    return new Resolution.None(query.text(), matches, places, reason, detail, remark);
  }

  /** The alpha-2 code of the country in which the text's place lies, if it is known, or null. */
  private @Nullable String countryMeant(ImmutableList<OtherPlace> places) {
    if (!places.isEmpty()) {
      return places.get(0).country();
    }
    int country = collector.country();
    return country < 0 ? null : index.members().alpha2(country);
  }

  /** The match of a candidate, with the differences between the text and its name. */
  static Match match(NameIndex index, String text, Candidates.Candidate candidate) {
    String name = index.text(candidate.name());
    int steps = candidate.steps();
    if (steps == Steps.NONE) {
      steps |= SpellingDifference.between(text, name);
    }
    int cost = Steps.cost(steps) + candidate.more();
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
}
