package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.model.Member;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Selections are sets: the laws of sets hold of any three of them. */
class SetLawsProperties {
  private static final int TRIES = 100;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void unionAndIntersectionCommute(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.b)).isEqualTo(t.b.union(t.a));
    assertThat(t.a.intersection(t.b)).isEqualTo(t.b.intersection(t.a));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void unionAndIntersectionAssociate(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.b).union(t.c)).isEqualTo(t.a.union(t.b.union(t.c)));
    assertThat(t.a.intersection(t.b).intersection(t.c))
        .isEqualTo(t.a.intersection(t.b.intersection(t.c)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void unionAndIntersectionDistributeOverOneAnother(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.b.intersection(t.c)))
        .isEqualTo(t.a.union(t.b).intersection(t.a.union(t.c)));
    assertThat(t.a.intersection(t.b.union(t.c)))
        .isEqualTo(t.a.intersection(t.b).union(t.a.intersection(t.c)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void unionAndIntersectionAbsorbOneAnother(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.a.intersection(t.b))).isEqualTo(t.a);
    assertThat(t.a.intersection(t.a.union(t.b))).isEqualTo(t.a);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSetCombinedWithItselfIsItself(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.a)).isEqualTo(t.a);
    assertThat(t.a.intersection(t.a)).isEqualTo(t.a);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void nothingAndEverythingAreNeutral(@ForAll("triples") Triple t) {
    Members nothing = t.everything.where(member -> false);

    assertThat(t.a.union(nothing)).isEqualTo(t.a);
    assertThat(t.a.intersection(nothing)).isEqualTo(nothing);
    assertThat(t.a.union(t.everything)).isEqualTo(t.everything);
    assertThat(t.a.intersection(t.everything)).isEqualTo(t.a);
    assertThat(t.a.difference(nothing)).isEqualTo(t.a);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSetWithoutItselfIsEmpty(@ForAll("triples") Triple t) {
    assertThat(t.a.difference(t.a)).isEmpty();
    assertThat(t.a.difference(t.a).isEmpty()).isTrue();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void deMorganHoldsWithinEverything(@ForAll("triples") Triple t) {
    assertThat(t.not(t.a.union(t.b))).isEqualTo(t.not(t.a).intersection(t.not(t.b)));
    assertThat(t.not(t.a.intersection(t.b))).isEqualTo(t.not(t.a).union(t.not(t.b)));
    assertThat(t.not(t.not(t.a))).isEqualTo(t.a);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void differenceIsIntersectionWithTheRest(@ForAll("triples") Triple t) {
    assertThat(t.a.difference(t.b)).isEqualTo(t.a.intersection(t.not(t.b)));
    assertThat(t.a.difference(t.b).union(t.a.intersection(t.b))).isEqualTo(t.a);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void countsAddUp(@ForAll("triples") Triple t) {
    assertThat(t.a.union(t.b).count() + t.a.intersection(t.b).count())
        .isEqualTo(t.a.count() + t.b.count());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theSetsOfGuavaSayTheSame(@ForAll("triples") Triple t) {
    Set<Member> a = Set.copyOf(t.a.list());
    Set<Member> b = Set.copyOf(t.b.list());

    assertThat(t.a.union(t.b)).containsExactlyInAnyOrderElementsOf(Sets.union(a, b));
    assertThat(t.a.intersection(t.b)).containsExactlyInAnyOrderElementsOf(Sets.intersection(a, b));
    assertThat(t.a.difference(t.b)).containsExactlyInAnyOrderElementsOf(Sets.difference(a, b));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void isEqualToWhatHoldsTheSameAndToNothingElse(@ForAll("triples") Triple t) {
    boolean same = t.a.list().equals(t.b.list());

    assertThat(t.a.equals(t.b)).isEqualTo(same);
    assertThat(t.a).isEqualTo(t.everything.where(t.a::contains));
    assertThat(t.a.hashCode()).isEqualTo(t.everything.where(t.a::contains).hashCode());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void groupsPartTheWhole(@ForAll("triples") Triple t) {
    Members together = t.a.difference(t.a);
    for (Members group : t.a.groupBy(Member::status).values()) {
      assertThat(group.isEmpty()).isFalse();
      assertThat(together.intersection(group).isEmpty()).isTrue();
      together = together.union(group);
    }

    assertThat(together).isEqualTo(t.a);
  }

  @Provide
  Arbitrary<Triple> triples() {
    return Combinators.combine(ArbitraryDatasets.datasets(), MemberQuestion.numbers())
        .as((dataset, numbers) -> {
          Network network = Network.ofDataset(dataset);
          MemberQuestion.Maker maker = new MemberQuestion.Maker(network, numbers);
          return new Triple(
              network.allMembers(),
              maker.question(1).selected(),
              maker.question(1).selected(),
              maker.question(1).selected());
        });
  }

  private record Triple(Members everything, Members a, Members b, Members c) {
    Members not(Members members) {
      return everything.difference(members);
    }
  }
}
