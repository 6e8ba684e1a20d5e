package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** {@link Bits} does what {@link BitSet} does, for sets of every size up to a few words. */
class BitsProperties {
  private static final int MAX_SIZE = 200;

  @Property
  void holdsWhatWasAdded(@ForAll("pairs") Pair pair) {
    long[] words = words(pair.first, pair.size);

    for (int i = 0; i < pair.size; i++) {
      assertThat(Bits.has(words, i)).isEqualTo(pair.first.get(i));
    }
  }

  @Property
  void intersectsLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.and(pair.second);

    assertSame(
        Bits.and(words(pair.first, pair.size), words(pair.second, pair.size)), expected, pair.size);
  }

  @Property
  void unitesLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.or(pair.second);

    assertSame(
        Bits.or(words(pair.first, pair.size), words(pair.second, pair.size)), expected, pair.size);
  }

  @Property
  void subtractsLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.andNot(pair.second);

    assertSame(
        Bits.andNot(words(pair.first, pair.size), words(pair.second, pair.size)),
        expected,
        pair.size);
  }

  @Property
  void changesNoArgument(@ForAll("pairs") Pair pair) {
    long[] first = words(pair.first, pair.size);
    long[] second = words(pair.second, pair.size);

    long[] results = Bits.and(Bits.or(first, second), Bits.andNot(first, second));

    assertThat(results).isNotSameAs(first);
    assertThat(first).isEqualTo(words(pair.first, pair.size));
    assertThat(second).isEqualTo(words(pair.second, pair.size));
  }

  @Property
  void countsLikeBitSet(@ForAll("pairs") Pair pair) {
    assertThat(Bits.count(words(pair.first, pair.size))).isEqualTo(pair.first.cardinality());
  }

  @Property
  void findsTheNextLikeBitSet(@ForAll("pairs") Pair pair) {
    long[] words = words(pair.first, pair.size);

    for (int from = 0; from <= pair.size + 64; from++) {
      assertThat(Bits.next(words, from)).as("from %d", from).isEqualTo(pair.first.nextSetBit(from));
    }
  }

  @Property
  void allHoldsEveryNumberAndNothingElse(@ForAll @IntRange(max = MAX_SIZE) int size) {
    BitSet expected = new BitSet();
    expected.set(0, size);

    assertSame(Bits.all(size), expected, size);
  }

  @Property
  void noneHoldsNothing(@ForAll @IntRange(max = MAX_SIZE) int size) {
    assertSame(Bits.none(size), new BitSet(), size);
  }

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(0, 1, 63, 64, 65, 127, 128, 129)),
        Tuple.of(2, Arbitraries.integers().between(0, MAX_SIZE)));
    return sizes
        .flatMap(size -> Combinators.combine(sets(size), sets(size))
            .as((first, second) -> new Pair(size, first, second)))
        .withoutEdgeCases();
  }

  private static Arbitrary<BitSet> sets(int size) {
    if (size == 0) {
      return Arbitraries.create(BitSet::new);
    }
    Arbitrary<Set<Integer>> numbers =
        Arbitraries.integers().between(0, size - 1).set();
    return numbers.map(set -> {
      BitSet bits = new BitSet();
      set.forEach(bits::set);
      return bits;
    });
  }

  private static long[] words(BitSet bits, int size) {
    long[] words = Bits.none(size);
    bits.stream().forEach(i -> Bits.add(words, i));
    return words;
  }

  /** Also that no bit is set beyond the size, so that equal sets are equal arrays. */
  private static void assertSame(long[] words, BitSet expected, int size) {
    assertThat(BitSet.valueOf(words)).isEqualTo(expected);
    assertThat(words).hasSize((size + 63) / 64);
  }

  private record Pair(int size, BitSet first, BitSet second) {}
}
