package io.github.gnlc.validation;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.NameQuery;
import io.github.gnlc.model.Strictness;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a text is the name of a city that a rule allows, and if not, why. */
final class NameCheck {
  /** As near as the resolver has two members that a text may mean alike. */
  private static final double CLOSE = 0.0205;

  private final NameResolver resolver;
  private final Allowed allowed;
  private final Strictness strictness;

  NameCheck(NameResolver resolver, Allowed allowed, Strictness strictness) {
    this.resolver = resolver;
    this.allowed = allowed;
    this.strictness = strictness;
  }

  Verdict<Member> check(String text) {
    Optional<String> country = allowed.country().map(Country::alpha2);
    Resolution answer = resolve(text, country, allowed.day(), strictness);
    List<Member> meant = meant(answer);
    if (!meant.isEmpty()) {
      return allowed.judge(text, meant);
    }
    Resolution.None none = (Resolution.None) answer;
    return switch (none.reason()) {
      case TOO_LONG -> Verdict.invalid(Reason.TOO_LONG, List.of(), Allowed.echo(text));
      case OTHER_PLACE ->
        Verdict.invalid(
            Reason.OTHER_PLACE, List.of(), Allowed.echo(text), Phrase.text(none.detail()));
      default -> elsewhere(none, country.isPresent());
    };
  }

  /** Without the rule's country the text may be a city all the same. */
  private Verdict<Member> elsewhere(Resolution.None none, boolean country) {
    List<Member> meant = country
        ? meant(resolve(none.text(), Optional.empty(), Optional.empty(), strictness))
        : List.of();
    if (!meant.isEmpty()) {
      return allowed.judge(none.text(), meant);
    }
    Resolution.Reason why = none.reason();
    Reason reason =
        why == Resolution.Reason.CONTRADICTION || why == Resolution.Reason.UNKNOWN_BESIDE
            ? Reason.CONTRADICTION
            : Reason.NO_SUCH_NAME;
    return Verdict.unknown(reason, Allowed.echo(none.text()), nearest(none.text()));
  }

  /** The cities that a text means, members or not; none if it is like a name but not one. */
  private static List<Member> meant(Resolution answer) {
    if (answer instanceof Resolution.None none && none.reason() != Resolution.Reason.NOT_A_MEMBER) {
      return List.of();
    }
    ImmutableList<Match> candidates = answer.candidates();
    double enough = candidates.get(0).score() - CLOSE;
    return candidates.stream()
        .filter(match -> match.score() >= enough)
        .map(Match::member)
        .toList();
  }

  /** The allowed that are most like the text, however strict the rule is. */
  private ImmutableList<Member> nearest(String text) {
    Optional<String> country = allowed.country().map(Country::alpha2);
    return resolve(text, country, Optional.empty(), Strictness.LENIENT).candidates().stream()
        .map(Match::member)
        .filter(allowed.members()::contains)
        .collect(ImmutableList.toImmutableList());
  }

  private Resolution resolve(
      String text, Optional<String> country, Optional<LocalDate> day, Strictness how) {
    return resolver.resolve(
        NameQuery.builder().text(text).country(country).day(day).strictness(how).build());
  }
}
