package io.github.gnlc.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.Strictness;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text is the name of a city that a rule allows, and if not, why. */
final class NameCheck {
  /** As near as the resolver has two members that a text may mean alike. */
  private static final double CLOSE = 0.0205;

  private static final ImmutableSet<NameStep> SPELLING =
      Sets.immutableEnumSet(NameStep.CASE, NameStep.MARKS, NameStep.PUNCTUATION);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final NameResolver resolver;
  private final AllowedCities allowed;
  private final Strictness strictness;

  NameCheck(NameResolver resolver, AllowedCities allowed, Strictness strictness) {
    this.resolver = resolver;
    this.allowed = allowed;
    this.strictness = strictness;
  }

  ValidationResult<Member> check(String text) {
    // told the country, the resolver would count it as one beside the name
    Optional<String> country =
        strictness == Strictness.EXACT ? Optional.empty() : allowed.country().map(Country::alpha2);
    Resolution answer = resolve(text, country, allowed.day(), strictness);
    List<Member> meant = meant(answer);
    if (!meant.isEmpty()) {
      return allowed.judge(text, meant);
    }
    if (!(answer instanceof Resolution.None none)) {
      return ValidationResult.unknown(
          InvalidReason.NO_SUCH_NAME, AllowedCities.echo(text), nearest(text));
    }
    return switch (none.reason()) {
      case TOO_LONG ->
        ValidationResult.invalid(InvalidReason.TOO_LONG, List.of(), AllowedCities.echo(text));
      case OTHER_PLACE -> otherPlace(none);
      default -> elsewhere(none, country.isPresent());
    };
  }

  private static ValidationResult<Member> otherPlace(Resolution.None none) {
    return ValidationResult.invalid(
        InvalidReason.OTHER_PLACE,
        List.of(),
        AllowedCities.echo(none.text()),
        MessageTemplate.text(none.detail()));
  }

  /** Without the rule's country the text may be a city all the same. */
  private ValidationResult<Member> elsewhere(Resolution.None none, boolean country) {
    if (country) {
      Resolution anywhere = resolve(none.text(), Optional.empty(), Optional.empty(), strictness);
      List<Member> meant = meant(anywhere);
      if (!meant.isEmpty()) {
        return allowed.judge(none.text(), meant);
      }
      if (anywhere instanceof Resolution.None other
          && other.reason() == NoMatchReason.OTHER_PLACE) {
        return otherPlace(other);
      }
    }
    NoMatchReason why = none.reason();
    InvalidReason reason = why == NoMatchReason.CONTRADICTION || why == NoMatchReason.UNKNOWN_BESIDE
        ? InvalidReason.CONTRADICTION
        : InvalidReason.NO_SUCH_NAME;
    return ValidationResult.unknown(reason, AllowedCities.echo(none.text()), nearest(none.text()));
  }

  /** The cities that a text means, members or not; none if it is like a name but not one. */
  private List<Member> meant(Resolution answer) {
    if (answer instanceof Resolution.None none && none.reason() != NoMatchReason.NOT_A_MEMBER) {
      return List.of();
    }
    ImmutableList<Match> candidates = answer.candidates();
    double enough = candidates.get(0).score() - CLOSE;
    return candidates.stream()
        .filter(match -> match.score() >= enough)
        .filter(match -> strictness != Strictness.EXACT || isRecorded(answer.text(), match))
        .map(Match::member)
        .toList();
  }

  /** The resolver bears a country beside the name however strict it is; a form does not. */
  private static boolean isRecorded(String text, Match match) {
    return SPELLING.containsAll(match.steps())
        || letters(text).equals(letters(match.member().label()));
  }

  private static String letters(String text) {
    return NO_LETTERS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
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
