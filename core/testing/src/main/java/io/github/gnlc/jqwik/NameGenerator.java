package io.github.gnlc.jqwik;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Members;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import io.github.gnlc.testing.MisspeltName;
import io.github.gnlc.testing.NonMember;
import io.github.gnlc.testing.Samples;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCases;

/** Makes names of the members of a selection, the same one from the same numbers. */
final class NameGenerator {
  /** How many of the cities that are none are simple: made up, and the shortest first. */
  static final int SIMPLEST_NONE = 10;

  private final Network network;
  private final MemberArbitrary arbitrary;
  private final ImmutableList<Member> members;
  private final Samples samples;

  NameGenerator(Network network, MemberArbitrary arbitrary) {
    this.network = network;
    this.arbitrary = arbitrary;
    this.members = ShrinkingOrder.members(arbitrary.selection().list()).simplestFirst();
    this.samples = Samples.of(network, 0);
  }

  Members selection() {
    return arbitrary.selection();
  }

  /** The simplest first. */
  ImmutableList<Member> members() {
    return members;
  }

  EdgeCases<Member> edges(int max) {
    return arbitrary.edgeCases(max);
  }

  LearningCityName recorded(int member) {
    Member meant = members.get(member);
    boolean found = network.resolve(meant.name()).member().equals(Optional.of(meant));
    return LearningCityName.recorded(meant, found);
  }

  /** Empty if no name of the member can be misspelt in this way. */
  Optional<MisspeltName> misspelt(int member, Misspelling kind, int severity, int seed) {
    Member meant = members.get(member);
    Members only = selection().where(meant.id(), other -> other.id().equals(meant.id()));
    try {
      return Optional.of(
          samples.withSeed(seed).misspelling(kind, severity, only).value());
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  LearningCityName none(int number) {
    return LearningCityName.none(
        number < SIMPLEST_NONE
            ? simplestNone().get(number)
            : samples.withSeed(number).nonMember().value());
  }

  private ImmutableList<NonMember> simplestNone() {
    return LongStream.rangeClosed(1, SIMPLEST_NONE)
        .mapToObj(draw -> samples.atDraw(draw).madeUpNonMember().value())
        .sorted(Comparator.comparing((NonMember city) -> city.text().length())
            .thenComparing(NonMember::text))
        .collect(ImmutableList.toImmutableList());
  }
}
