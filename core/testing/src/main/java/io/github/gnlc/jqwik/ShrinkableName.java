package io.github.gnlc.jqwik;

import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import io.github.gnlc.testing.MisspeltName;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A name with the numbers that it was made from.
 *
 * @param member the place of the member meant, or of the city that is none
 * @param kind the place of the kind among those allowed
 */
record ShrinkableName(
    LearningCityNameArbitrary from,
    NameCategory form,
    LearningCityName value,
    int member,
    int kind,
    int severity,
    int seed)
    implements Shrinkable<LearningCityName> {
  /** How often errors in the official name are tried, where a member has several names. */
  private static final int SEEDS = 10;

  static Shrinkable<LearningCityName> recorded(LearningCityNameArbitrary from, int member) {
    return new ShrinkableName(
        from, NameCategory.RECORDED, from.maker().recorded(member), member, 0, 0, 0);
  }

  static Shrinkable<LearningCityName> none(LearningCityNameArbitrary from, int number) {
    return new ShrinkableName(from, NameCategory.NONE, from.maker().none(number), number, 0, 0, 0);
  }

  /** Of this member in this kind, or the next kind or member that is possible. */
  static Optional<Shrinkable<LearningCityName>> misspelt(
      LearningCityNameArbitrary from, int member, int kind, int severity, int seed) {
    int members = from.maker().members().size();
    int kinds = from.kinds().size();
    return IntStream.range(0, members)
        .mapToObj(i -> (member + i) % members)
        .flatMap(other -> IntStream.range(0, kinds)
            .mapToObj(i -> exactly(from, other, (kind + i) % kinds, severity, seed)))
        .flatMap(Optional::stream)
        .<Shrinkable<LearningCityName>>map(name -> name)
        .findFirst();
  }

  /** The official name of this member with the error, if it can have it. */
  static Stream<Shrinkable<LearningCityName>> official(
      LearningCityNameArbitrary from, int member, int kind, int severity) {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> exactly(from, member, kind, severity, seed))
        .flatMap(Optional::stream)
        .filter(ShrinkableName::isOfficial)
        .<Shrinkable<LearningCityName>>map(name -> name)
        .limit(1);
  }

  private static Optional<ShrinkableName> exactly(
      LearningCityNameArbitrary from, int member, int kind, int severity, int seed) {
    Misspelling misspelling = from.kinds().get(kind);
    Optional<MisspeltName> made = from.maker().misspelt(member, misspelling, severity, seed);
    return made.map(misspelt -> new ShrinkableName(
        from,
        NameCategory.MISSPELT,
        LearningCityName.misspelt(misspelt),
        member,
        kind,
        severity,
        seed));
  }

  private boolean isOfficial() {
    return value
        .misspelling()
        .map(misspelt -> misspelt.kind() == Misspelling.OTHER_SCRIPT
            || misspelt.recordedName().equals(misspelt.member().name()))
        .orElse(true);
  }

  @Override
  public Stream<Shrinkable<LearningCityName>> shrink() {
    return switch (form) {
      case RECORDED -> recordedUpTo(member);
      case MISSPELT -> Stream.concat(allRecorded(), simplerErrors());
      case NONE ->
        Stream.concat(
            allRecorded(),
            IntStream.range(0, Math.min(member, NameGenerator.SIMPLEST_NONE))
                .mapToObj(number -> none(from, number)));
    };
  }

  private Stream<Shrinkable<LearningCityName>> allRecorded() {
    return recordedUpTo(from.maker().members().size());
  }

  private Stream<Shrinkable<LearningCityName>> recordedUpTo(int end) {
    return from.mayBeRecorded()
        ? ChoiceArbitrary.simpler(end).mapToObj(simpler -> recorded(from, simpler))
        : Stream.empty();
  }

  /** Of the official name, less severe, of a simpler kind, of a simpler member. */
  private Stream<Shrinkable<LearningCityName>> simplerErrors() {
    Stream<Shrinkable<LearningCityName>> lessSevere = from.severities().stream()
        .filter(less -> less < severity)
        .flatMap(less -> both(member, kind, less));
    Stream<Shrinkable<LearningCityName>> simplerKind =
        IntStream.range(0, kind).boxed().flatMap(other -> both(member, other, severity));
    Stream<Shrinkable<LearningCityName>> simplerMember =
        ChoiceArbitrary.simpler(member).boxed().flatMap(other -> both(other, kind, severity));
    return Stream.of(officialNames(), lessSevere, simplerKind, simplerMember)
        .flatMap(candidates -> candidates)
        .filter(simpler -> simpler.distance().compareTo(distance()) < 0);
  }

  private Stream<Shrinkable<LearningCityName>> officialNames() {
    if (!isOfficial()) {
      return IntStream.range(0, from.kinds().size())
          .boxed()
          .flatMap(other -> official(from, member, other, severity));
    }
    return seed < SEEDS ? Stream.empty() : official(from, member, kind, severity);
  }

  /** Of the official name and, if that does not fail, as this one was made. */
  private Stream<Shrinkable<LearningCityName>> both(int member, int kind, int severity) {
    return Stream.concat(
        official(from, member, kind, severity),
        exactly(from, member, kind, severity, seed).stream());
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(form.rank(), severity, isOfficial() ? 0 : 1, kind, member, seed);
  }
}
