package io.github.gnlc.jqwik;

import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import io.github.gnlc.testing.Misspelt;
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
    NameForm form,
    LearningCityName value,
    int member,
    int kind,
    int severity,
    int seed)
    implements Shrinkable<LearningCityName> {

  static Shrinkable<LearningCityName> recorded(LearningCityNameArbitrary from, int member) {
    return new ShrinkableName(
        from, NameForm.RECORDED, from.maker().recorded(member), member, 0, 0, 0);
  }

  static Shrinkable<LearningCityName> none(LearningCityNameArbitrary from, int number) {
    return new ShrinkableName(from, NameForm.NONE, from.maker().none(number), number, 0, 0, 0);
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
        .findFirst();
  }

  private static Optional<Shrinkable<LearningCityName>> exactly(
      LearningCityNameArbitrary from, int member, int kind, int severity, int seed) {
    Misspelling misspelling = from.kinds().get(kind);
    Optional<Misspelt> made = from.maker().misspelt(member, misspelling, severity, seed);
    return made.map(misspelt -> new ShrinkableName(
        from,
        NameForm.MISSPELT,
        LearningCityName.misspelt(misspelt),
        member,
        kind,
        severity,
        seed));
  }

  @Override
  public Stream<Shrinkable<LearningCityName>> shrink() {
    return switch (form) {
      case RECORDED -> recordedUpTo(member);
      case MISSPELT -> Stream.concat(recordedUpTo(member + 1), simplerErrors());
      case NONE ->
        Stream.concat(
            recordedUpTo(from.maker().members().size()),
            IntStream.range(0, Math.min(member, NameMaker.SIMPLEST_NONE))
                .mapToObj(number -> none(from, number)));
    };
  }

  private Stream<Shrinkable<LearningCityName>> recordedUpTo(int end) {
    return from.mayBeRecorded()
        ? Choice.simpler(end).mapToObj(simpler -> recorded(from, simpler))
        : Stream.empty();
  }

  /** Less severe, of a simpler kind, of a simpler member. */
  private Stream<Shrinkable<LearningCityName>> simplerErrors() {
    Stream<Optional<Shrinkable<LearningCityName>>> lessSevere = from.severities().stream()
        .filter(less -> less < severity)
        .map(less -> exactly(from, member, kind, less, seed));
    Stream<Optional<Shrinkable<LearningCityName>>> simplerKind =
        IntStream.range(0, kind).mapToObj(other -> exactly(from, member, other, severity, seed));
    Stream<Optional<Shrinkable<LearningCityName>>> simplerMember =
        Choice.simpler(member).mapToObj(other -> exactly(from, other, kind, severity, seed));
    return Stream.of(lessSevere, simplerKind, simplerMember)
        .flatMap(candidates -> candidates)
        .flatMap(Optional::stream);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(form.rank(), severity, kind, member);
  }
}
