package io.github.gnlc.explain;

import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Members;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Explains a published figure by what others publish of the same, and by the members held. */
final class StatementExplainer {
  private final Dataset dataset;
  private final JoiningRule rule;

  StatementExplainer(Dataset dataset, JoiningRule rule) {
    this.dataset = dataset;
    this.rule = rule;
  }

  Explanation explain(Statement stated) {
    List<Claim<Figure>> claims = dataset.statements().stream()
        .filter(other -> isOfTheSame(stated, other))
        .map(other -> new Claim<>(other.figure(), source(other.sourceId())))
        .toList();
    Members members = membersThen(stated);
    boolean refuted = isRefuted(stated, members.count());
    Figure chosen = Claim.choose(claims).orElseThrow();
    ExplanationBuilder explanation = new ExplanationBuilder(stated.id(), property(stated));
    for (Claim<Figure> claim : claims) {
      boolean taken = !refuted && claim.value().equals(chosen);
      explanation.add(claim.value().toString(), claim.source(), claim.source().note(), taken);
    }
    if (!refuted) {
      ConclusionStep step = Claim.step(claims);
      return explanation.build(chosen.toString(), step, step.words());
    }
    String counted = Figure.builder()
        .value(members.count())
        .qualifier(Qualifier.AT_LEAST)
        .unit(stated.figure().unit())
        .build()
        .toString();
    String claim =
        counted + ": " + String.join(", ", members.stream().map(Member::label).toList());
    members.forEach(member -> addMember(explanation, claim, member));
    return explanation.build(counted, ConclusionStep.COUNTED, ConclusionStep.COUNTED.words());
  }

  /** Figures that count the same thing at a time that may be the same. */
  private static boolean isOfTheSame(Statement stated, Statement other) {
    return stated.metric() == other.metric()
        && stated.country().equals(other.country())
        && stated.region().equals(other.region())
        && stated.about().isUnknown() == other.about().isUnknown()
        && stated.about().overlaps(other.about());
  }

  /** The members of the place known to be in on the first day that a figure may speak of. */
  private Members membersThen(Statement stated) {
    Members members = Members.ofAnyStatus(new Catalogue(dataset))
        .where("confirmed", member -> member.status() != MemberStatus.UNCONFIRMED);
    Optional<Members> placed = stated.metric() == Metric.MEMBERS
        ? stated.about().earliest().map(members::presentOn)
        : Optional.empty();
    Members then = placed.orElse(members.where("none", member -> false));
    Members inCountry = stated.country().map(then::inCountry).orElse(then);
    return stated.region().map(inCountry::inRegion).orElse(inCountry);
  }

  private static boolean isRefuted(Statement stated, int known) {
    Qualifier qualifier = stated.figure().qualifier();
    boolean bounded = qualifier == Qualifier.EXACTLY || qualifier == Qualifier.UP_TO;
    return bounded && known > stated.figure().value();
  }

  /** Names each source that the joining of a member rests on. */
  private void addMember(ExplanationBuilder explanation, String claim, Member member) {
    JoiningRule.Joining joining = rule.joining(
        dataset.evidenceByMember().get(member.id()), dataset.decisionsByMember().get(member.id()));
    Optional<String> note = Optional.of(member.label() + ", joined " + joining.joined());
    for (Evidence piece : joining.grounds()) {
      Source source = source(piece.sourceId());
      if (joining.rests(piece, joining.claim(piece, source))) {
        explanation.add(claim, source, note, true);
        return;
      }
    }
  }

  private static String property(Statement stated) {
    String place = stated
        .country()
        .or(() -> stated.region().map(region -> region.label()))
        .map(name -> " in " + name)
        .orElse("");
    String when = stated.about().isUnknown() ? "" : " on " + stated.about();
    return stated.metric().code() + place + when;
  }

  private Source source(String id) {
    return Objects.requireNonNull(dataset.sourcesById().get(id), id);
  }
}
