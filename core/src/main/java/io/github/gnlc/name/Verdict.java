package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.OtherPlace;
import java.util.List;
import java.util.Locale;

/** The answer to a query by what has been found: one, several, or none and why. */
final class Verdict {
  private static final int CLOSE = 20;
  private static final int NEAREST = 3;

  private final NameQuery query;
  private final Lexicon lexicon;
  private final NameIndex index;
  private final Findings findings;

  Verdict(NameQuery query, Lexicon lexicon, Findings findings) {
    this.query = query;
    this.lexicon = lexicon;
    this.index = lexicon.index();
    this.findings = findings;
  }

  /** The answer if some are accepted. */
  Resolution decide(boolean countryGiven) {
    List<Candidates.Candidate> sorted = findings.accepted().sorted();
    List<Candidates.Candidate> close =
        sorted.size() == 1 ? sorted : preferred(closeToFirst(sorted));
    if (close.size() == 1) {
      Candidates.Candidate only = close.get(0);
      Match match = Matches.of(index, query.text(), only);
      return new Resolution.Matched(query.text(), match, remark(only, countryGiven));
    }
    return new Resolution.Ambiguous(
        query.text(), Matches.of(index, query.text(), close, close.size()));
  }

  private static List<Candidates.Candidate> closeToFirst(List<Candidates.Candidate> sorted) {
    int most = sorted.get(0).cost() + CLOSE;
    return sorted.stream().filter(candidate -> candidate.cost() <= most).toList();
  }

  /** Of several, those whose name is in the language and script of the query, if there are any. */
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
    if (findings.objections().cannotTell(best.member())) {
      return "where it lies is not known, so its coordinate was not compared";
    }
    boolean placed =
        countryGiven || query.coordinate().isPresent() || Steps.has(best.steps(), NameStep.REGION);
    OtherPlace place =
        placed ? null : lexicon.otherPlaces().named(Folding.key(index.text(best.name())));
    return place == null ? "" : OtherPlaces.alsoThere(place);
  }

  /** The answer if none is accepted; those that are like its key are asked for only if need be. */
  Resolution abstain(MisspeltNames misspelt, String key) {
    if (!findings.notMembers().isEmpty()) {
      List<Candidates.Candidate> known = findings.notMembers().sorted();
      return none(known, NoMatchReason.NOT_A_MEMBER, whyNot(known.get(0).member()));
    }
    Objections objections = findings.objections();
    OtherPlace place = findings.otherPlace();
    if (place != null) {
      String elsewhere = place.name() + ", " + place.country();
      return none(objections.refused(), NoMatchReason.OTHER_PLACE, elsewhere);
    }
    if (!objections.refused().isEmpty()) {
      return none(objections.refused(), objections.reason(), objections.detail());
    }
    List<Candidates.Candidate> nearest = misspelt.nearest(key);
    return none(nearest, nearest.isEmpty() ? NoMatchReason.NO_NAME : NoMatchReason.NOT_ENOUGH, "");
  }

  private String whyNot(int member) {
    return query.day().isPresent() ? "on " + query.day().get() : index.members().statusCode(member);
  }

  private Resolution none(List<Candidates.Candidate> nearest, NoMatchReason reason, String detail) {
    ImmutableList<Match> matches = Matches.of(index, query.text(), nearest, NEAREST);
    return new Resolution.None(query.text(), matches, reason, detail);
  }
}
